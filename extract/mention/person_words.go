package mention

// personWords are the words of persons' names and of what stands beside them.
var personWords = []entry{
	{"m mr mme mlle mrs ms monsieur madame mademoiselle dr docteur pr prof professeur me maître miss", civility, 0},
	{"de du des la le les l d von van der den ben el al bin da di dos et", particle, 0},

	// Words that introduce a person.
	{"contact contacts contacter contactez contacte joindre joignez appeler appelez appelle téléphoner auprès attention attn adresser adressez adressé adressée adressées envoyer envoyez " +
		"nom encadrant encadrants encadrante encadrement encadré encadrée supervisor supervisors supervision supervised supervisé supervisée tuteur tutrice référent référente interlocuteur interlocutrice " +
		"correspondant correspondante renseignement renseignements interroger interrogez écrire écrivez parler parlez répond répondra demander demandez talk speak write call email postuler candidater " +
		"communiquer communiquez question questions enquiries ask reach parvenir transmettre transmettez remettre dirigé dirigée signé", introduces, 0},

	// What a person does: behind a name, after a comma.
	{"directeur directrice codirecteur codirectrice responsable chargé chargée chef cheffe coordinateur coordinatrice coordonnateur coordonnatrice gestionnaire administrateur administratrice " +
		"animateur animatrice président présidente gérant gérante cogérant cogérante secrétaire assistant assistante conseiller conseillère enseignant enseignante chercheur chercheuse " +
		"technicien technicienne adjoint adjointe délégué déléguée recruteur recruteuse recruiter manager director head officer partner lead engineer researcher coordinator professor lecturer " +
		"consultant consultante artisan patron patronne infirmier infirmière cadre doctorant doctorante postdoctorant postdoctorante maire drh rrh dgs dga daf supervisor formateur formatrice intendant " +
		"intendante proviseur principal fondateur fondatrice cofondateur cofondatrice founder cofounder ceo cto fellow scientist superviseur superviseure éducateur éducatrice régisseur régisseuse ingénieur ingénieure médecin comptable conservateur conservatrice médiateur médiatrice bibliothécaire documentaliste juriste psychologue architecte attaché attachée cpe rédacteur rédactrice", office, 0},

	// Words that are capitalised often and stand in no name.
	{"service services direction ressources humaines université institut laboratoire lycée collège école mairie ville centre département communauté commune association ministère agence société groupe " +
		"téléphone tél tel mail mails courriel mél email fax cv candidature candidatures pôle équipe bureau secrétariat maison hôpital clinique conseil comité syndicat région métropole faculté académie " +
		"chambre banque fondation fédération union coopérative compagnie entreprise office observatoire musée théâtre médiathèque bibliothèque parc site campus domaine résidence château prix projet programme " +
		"par by to and with avec son offre poste emploi stage thèse mission missions profil lieu date durée salaire contrat référence information informations recrutement recrutements objet lettre motivation dossier annonce " +
		"national nationale régional régionale départemental départementale municipal municipale général générale publique public française français france europe européenne paris lyon marseille " +
		"social sociale santé culture sciences science recherche technologie technologies numérique informatique formation éducation développement environnement innovation international internationale " +
		"team department university institute school laboratory company group human resources office center centre job position internship please send apply application applications contact contacts " +
		"bonjour merci cordialement pour dans nous vous votre notre notre si en au aux avec sur sous ce cette ces une un il elle ils elles on the this you we our your if for from at in on as an a " +
		"adresse web page lien http https www email objectif objectifs compétences rémunération logement saint sainte st ste bac cnrs inria cea insa cedex bp cs tsa place cours zone rh", common, 0},

	// Given names, the frequent ones of France and its neighbours.
	{givenNames, given, 0},
}

// givenNames are frequent given names, folded alike with and without accents.
const givenNames = "aaron abigail adam adelaide adele adeline adrien adrienne aenora agathe agnes agnieszka ahmed aicha aime aimee aisha alain alan alban albane albert " +
	"albertine alberto alessandro alex alexander alexandra alexandre alexia alexis alfred ali alice alicia alienor aline alison alix alizee aloïs alphonse " +
	"amadou amanda amandine amaury ambre amelie amina amine amit amy ana anaelle anais anatole anders andre andrea andreas andree andrew andrzej andy ange " +
	"angela angele angelina angelique angus anissa anita anja ann anna annabelle annaelle anne anneke annette annick annie anouk anthony antje antoine " +
	"antoinette antonin antonio apolline ariane arlette armand armandine armelle arnaud arthur ashley asma astrid aubin aude audrey auguste augustin aure " +
	"aurele aurelia aurelie aurelien aurore axel axelle aya aymen aymeric ayoub aziz baptiste barbara barthelemy basile bastien baudouin beatrice " +
	"benedicte benjamin benoit berangere berenice bernadette bernard bernd berthe bertrand bettie bettina betty beverly bilal billy birgit bjorn blaise " +
	"blanche bleuenn bleuzen bob bobby boris brandon brenda brendan brian brice brigitte brittany bruce brune bruno bryan camille candice capucine carine " +
	"carl carla carlos carmen carol carole carolina caroline carolyn cassandre catherine cecile cecilia cedric celestin celestine celia celian celine " +
	"chantal charlene charles charley charlotte cheryl chiara chloe chris christel christelle christian christiane christina christine christophe " +
	"christopher claire clara clarisse claude claudia claudine claudio clea clelia clemence clement clementine cleo clive clothilde clotilde colette colin " +
	"coline constance constantin coralie corentin corinne cynthia cyprien cyprienne cyrielle cyril cyrille dalila damien dan daniel daniela daniele " +
	"danielle danny daouda daphne dave david deborah debra deepak delphine denis denise dennis diana diane didier diego dimitri djamel dmitri dominique " +
	"donald donatien donna dorian doriane doris dorothee dorothy douglas dylan edgar edith edmond edouard edward edwige eglantine eleanore elena eleonore " +
	"eliane elie elijah eliott elisa elisabeth elise elizabeth ella ellen eloane elodie eloi eloise elouan elsa elvire emeline emeric emilie emilien emily " +
	"emma emmanuel emmanuelle emy enguerrand enora enzo eric erick erik erika ernest erwan erwann esteban estelle esther ethan etienne eugene eugenie eva " +
	"evan eve evelyn evelyne ewen fabian fabien fabienne fabio fabrice fanette fanny fantine farid farida fatiha fatima fatou felicie felix femke " +
	"ferdinand fernand fernando fiona firmin flavian flavie flavien fleur flora flore florent florian floriane foulques francesca francesco francine " +
	"francis francisco franck francois francoise frank fred frederic frederik frederique gabriel gabrielle gael gaelle gaetan gaetane gareth gary gaspard " +
	"gaston gauthier gautier genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard germain germaine ghislain ghislaine ghita " +
	"gilbert gilberte gilles gillian gina ginette giovanni gisele giulia gladys gloria gonzague gracia graham graziella gregoire gregory guenole guilhem " +
	"guillaume gustave guy gwenael gwenaelle gwendal gwendoline gwladys habib hadrien hakim hamid hamish hamza hanna hannah hans harold harry hassan " +
	"hector heidi heike helen helena helene heloise henri henriette henry hermine herve hicham hilaire honore honorine hortense houda hubert hugo hugues " +
	"ian iban ibrahim ibtissem ida idriss ilan iliana ilona imane imogen inaya ines ingrid irene iris irma isaac isabel isabella isabelle isaline ismael " +
	"issa ivan izia jack jacky jacob jacqueline jacques jamal james jamila jan jane janet janice janine jason javier jean jeanne jeannine jeffrey jennifer " +
	"jenny jens jeremie jeremy jeroen jerome jerry jesse jessica jessy jim joachim joan joanna joao jocelyn jocelyne joe joel joelle joffrey johan johann " +
	"johanna john johnny jonas jonathan joost jordan jordane jordi jorge jose joseph josephine josette joshua josiane josselin josue joy joyce juan judith " +
	"judy jules julia julian juliana julie julien julienne juliette jurgen justin justine kais kamel karen karim karima karin karine karl karla katarzyna " +
	"kate katell katherine kathleen kathryn kathy katia katie katrin kayla kees keith kelly kenneth kenza kevin khadija khaled khalid killian kim kimberly " +
	"klaus kristina krzysztof kylian laetitia laly lambert lancelot lara larissa larry lars laura laure laureline lauren laurence laurene laurent laurie " +
	"laurine lazare lea leandre leila lena leo leon leonard leonie leonore leopold leslie leticia leyla lia liam lidia lila lilas lilian liliane lilou " +
	"lilwenn lina linda line lionel lisa lise lison livia loane loeiza loic lois lola lorena lorenzo loris lou louane louis louisa louise louison loulou " +
	"luc luca lucas lucette lucia lucie lucien lucienne lucile lucille lucy ludivine ludmila ludovic luis lukas luke lydia lydie lyes lyna madeleine mado " +
	"mael maelan maelle maelys maeva magali magalie mahmoud maia maialen mailys maite maiwenn malek malik malika malo mamadou manech manon manuel manuela " +
	"marc marceau marcel marcelle marco marcus margaret margaux margot marguerite maria mariam marianne marie marieke mariette marilyn marilyne marina " +
	"marine mario marion marise marius marjolaine marjorie mark markus marlene marta martha marthe martial martin martina martine mary marylene maryline " +
	"marylou maryse maryvonne mateo mathias mathieu mathilde mathis mathurin matt matteo matthew matthias matthieu maud maureen maurice max maxence maxime " +
	"maximilien maxine may maya medhi megan mehdi melanie melina melisande melissa melodie melusine mercedes merlin meryl mewen michael michel michele " +
	"micheline michelle mickael miguel mike mila mina mireille miriam mohamed mohammed moise mona monica monika monique morgan morgane moritz mouna mounir " +
	"mourad moussa muriel murielle mustapha mylene myriam nabil nadege nadia nadine nael naima nancy naomi naoual nassim natacha natalia natalie nathalie " +
	"nathan nathanael nawel neil nelia nelly nelson nicholas nick nicolas nicole nicoletta nigel nils nina nino noa noah noam noe noel noelle noemie nolan " +
	"nolwenn nora norbert nordine nour noura odette odile oksana olga oliver olivia olivier omar ombeline ondine ophelie oriane orianne orlane oscar otto " +
	"oumar oumou oussama owen pablo pamela paola paolo pascal pascale pascaline patrice patricia patrick paul paula paule paulin paulina pauline pedro " +
	"peggy perrin perrine peter petra philibert philiberte philip philippa philippe philippine pierre pierrette pierrick pieter piotr prisca priscilla " +
	"priscille priya prune quentin rachel rachid rachida rafael raissa rajesh ralph randy raoul raphael raphaelle raymond raymonde rebecca regine regis " +
	"reine remi remy renaud rene renee rhys ricardo richard rita robert roberto robin rodolphe rodrigue roger roland romain romane romaric romeo romuald " +
	"ronald ronan rosa rosalie rosalinde rose roseline rosemary rosine roxane rozenn ruben rudy ruth ryan sabine sabrina sacha said salim salima salimata " +
	"sally salome salomon sam samantha samia samir samira samuel samy sander sandie sandra sandrine santiago sara sarah sasha saskia savannah scott sean " +
	"sebastian sebastien segolene selim selma serge sergio servane severine seynabou sharon sheila shirley sibylle sidonie siegfried sigrid silke silvia " +
	"silvio simon simone sixtine sofia sofiane soizic soizig solange solene solenn solenne soline solveig sonia sophia sophie soraya souad souleymane stan " +
	"stanislas steeve stefan stefano stella stephane stephanie stephen steve steven stuart sunita susan suzanne suzie sven swann sylvain sylvaine sylvette " +
	"sylvia sylviane sylvie tadeg tancrede tanguy tania tara tatiana teddy teo teresa terry tess tessa thais thea thelma theo theodora theodore theophile " +
	"theresa therese thibaud thibault thibaut thierry thimothee thomas tiago tim timeo timothee timothy tiphaine titouan tobias tom tommy toni tony " +
	"toussaint trevor tristan tristane tyler typhaine ugo ulrich ulrik ulysse ursula uwe vadim valentin valentine valerian valerie vanessa venceslas vera " +
	"veronique vianne vianney victoire victor victoria vincent violaine violette virgile virginie viviane vivien vladimir wafa walid walter wanda warren " +
	"wassim wendeline wendy werner wilfrid wilfried willem william willie willy wolfgang xavier yacine yael yaelle yan yanis yann yannick yannis yasmina " +
	"yasmine yassine ylan yohan yohann yolande youcef youna youri youssef youssouf ysaline ysee yuna yvan yves yvette yvon yvonne zacharie zachary zakaria " +
	"zelda zelie zineb zoe zohra zora"
