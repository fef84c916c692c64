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
const givenNames = "adam adele adelaide adeline adrien adrienne agathe agnes ahmed aicha aime aimee alain alan alban albane albert alberto alex alexandra alexandre alexia alexis alfred ali alice alicia alienor aline " +
	"alix alizee aloïs amandine amaury ambre amelie amina amine anais anatole andre andrea andreas andree andrew ange angela angele angelina angelique anissa anita ann anna annabelle anne annette annick annie " +
	"anouk anthony antoine antoinette antonin antonio apolline ariane arlette armand armelle arnaud arthur asma astrid aubin aude audrey auguste augustin aure aurele aurelia aurelie aurelien aurore axel axelle aya aymeric ayoub aziz " +
	"baptiste barbara barthelemy basile bastien baudouin beatrice benedicte benjamin benoit berangere berenice bernadette bernard bernd berthe bertrand bettina bilal blaise blanche boris brendan brigitte brice bruno bryan " +
	"camille candice capucine carine carla carlos carmen carol carole carolina caroline cassandre catherine cecile cecilia cedric celia celestin celestine celine chantal charlene charles charley charlotte chloe christel christelle " +
	"christian christiane christina christine christophe christopher claire clara clarisse claude claudia claudine claudio clea clelia clemence clement clementine cleo clothilde clotilde colette colin coline constance constantin " +
	"coralie corentin corinne cyprien cyril cyrille cyrielle dalila damien dan daniel daniela daniele danielle danny daphne david deborah delphine denis denise didier diego dimitri djamel dominique donatien dorian doriane dorothee douglas dylan " +
	"edgar edith edmond edouard edwige elena eleonore eliane elie eliott elisa elisabeth elise elizabeth ella ellen elodie eloi eloise elsa elvire emeline emeric emilie emilien emma emmanuel emmanuelle enora enzo eric erick erika ernest " +
	"erwan erwann estelle esteban esther ethan etienne eugene eugenie eva evan eve evelyne fabian fabien fabienne fabio fabrice fanette fanny farid farida fatiha fatima fatou felicie felix ferdinand fernand fernando firmin flavie flavien fleur flora flore " +
	"florent florian floriane francesca francesco francine francis francisco franck francois francoise frank fred frederic frederik frederique gabriel gabrielle gael gaelle gaetan gaspard gaston gautier gauthier genevieve geoffrey geoffroy george georges " +
	"georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte gilles gina ginette giovanni gisele giulia gladys gonzague gracia graziella gregoire gregory guenole guilhem guillaume gustave guy gwenael gwenaelle gwendal gwendoline " +
	"habib hadrien hakim hamid hamza hanna hannah harold harry hassan hector helena helene heloise henri henriette henry hermine herve hicham hilaire honore honorine houda hubert hugo hugues ibrahim ibtissem ida idriss ilan iliana imane imogen ines ingrid " +
	"irene iris irma isaac isabel isabelle isaline ismael ivan jack jacky jacob jacqueline jacques jamal james jamila jan jane janine jason jean jeanne jeannine jennifer jenny jeremie jeremy jerome jessica jessy jim joachim joan joanna joao joel joelle joffrey johan " +
	"johann johanna john johnny jonas jonathan jordan jordane jordi jorge jose joseph josephine josette josiane jocelyn jocelyne joshua josselin josue joy juan judith jules julia julian juliana julie julien julienne juliette justin justine kamel karen karim karima " +
	"karin karine karl karla katia kathleen kathy kelly kenza kevin khadija khalid khaled killian kim kristina laetitia lambert lancelot lara larissa laura laure laureline laurence laurene laurent laurie laurine lazare lea leandre leila lena leo leon leonard leonie " +
	"leonore leopold leslie leticia leyla lia lidia lila lilian liliane lilou lina linda line lionel lisa lise lison livia loic lola lorena lorenzo loris lou louane louis louisa louise louison luc luca lucas lucette lucia lucie lucien lucienne lucile lucille ludivine ludmila " +
	"ludovic luis lukas luke lydia lydie lyes madeleine mado mael maelle maeva magali magalie mahmoud maia maite malek malik malika malo mamadou manon manuel manuela marc marceau marcel marcelle marco marcus margaux margot marguerite maria mariam marianne marie mariette " +
	"marilyne marina marine mario marion marise marius marjolaine marjorie mark marlene marta martha marthe martial martin martina martine mary maryline maryse maryvonne mateo mathias mathieu mathilde mathis mathurin matteo matthew matthias matthieu maud maureen maurice max " +
	"maxence maxime maximilien maxine may maya medhi mehdi melanie melina melissa melisande melodie mercedes merlin michael michel michele micheline michelle mickael miguel mike mila mina mireille miriam mohamed mohammed moise mona monica monika monique morgan morgane mounir mourad mouna muriel murielle " +
	"mustapha mylene myriam nabil nadege nadia nadine naima nancy nassim natacha natalia nathalie nathan nathanael nelly nelson nicholas nick nicolas nicole nicoletta nils nina nino noa noam noe noel noelle noemie nolwenn nora norbert nordine nour noura odette odile oksana olga oliver olivia " +
	"olivier omar ophelie oriane orlane orianne oscar otto oussama owen pablo paola paolo pascal pascale pascaline patrice patricia patrick paul paula paule paulin paulina pauline pedro peggy perrine peter philiberte petra philibert philip philippa philippe philippine pierre pierrette pierrick priscilla " +
	"prisca quentin rachel rachid rachida rafael raissa ralph raoul raphael raphaelle raymond raymonde rebecca regine regis reine remi remy renaud rene renee ricardo richard rita robert roberto robin rodolphe rodrigue roger roland romain romane romaric romeo romuald ronan rosa rosalie " +
	"rosalinde rose roseline rosemary roxane ruben rudy ruth ryan sabine sabrina sacha said salim salima sally salome salomon sam samia samir samira samuel samy sandie sandra sandrine santiago sara sarah sasha saskia savannah scott sebastian sebastien selim selma serge sergio servane severine " +
	"sharon sheila sibylle sidonie siegfried sigrid silvia silvio simon simone sixtine sofia sofiane solange solene solenn solenne soline sonia sophia sophie soraya souad stan stanislas stefan stefano stella steeve stephane stephanie stephen steve steven suzanne suzie swann sylvain sylvaine sylvette " +
	"sylvia sylviane sylvie tania tanguy tara tatiana teddy teo teresa tess thais thea thelma theo theodora theodore theophile therese thibaud thibault thibaut thierry thimothee thomas tiago tim timeo timothee timothy titouan tobias tom tommy toni tony toussaint tristan ugo ulysse ursula ulrich vadim " +
	"valentin valentine valerian valerie vanessa venceslas vera veronique vianney victoire victor victoria vincent violaine violette virgile virginie viviane vivien vladimir wafa walid walter wanda warren wassim wendy werner wilfried wilfrid william willy xavier yacine yael yan yanis yann yannick " +
	"aenora albertine alphonse amadou anaelle annaelle armandine aymen bettie bleuenn bleuzen brune celian cyprienne daouda eglantine eleanore elouan eloane emy enguerrand ewen fantine flavian foulques gaetane ghita gwladys heidi hortense " +
	"iban ilona inaya issa izia kais katell kylian laly lilas lilwenn loane loeiza lois loulou lyna maelan maelys maiwenn mailys malo manech marylou marylene maialen melina melusine meryl mewen moussa naoual naomi nael nawel nelia nolan ombeline ondine " +
	"oumar oumou perrin pauline priscille prune ronan rozenn rosine salimata segolene seynabou soizic soizig solveig souleymane tadeg tancrede tessa tiphaine tristane typhaine ulrik vianne wendeline yaelle ylan youna yuna ysee ysaline zelda " +
	"yannis yasmina yasmine yassine yohan yohann yolande youcef youri youssef youssouf yves yvan yvette yvon yvonne zacharie zakaria zelie zineb zoe zohra zora"
