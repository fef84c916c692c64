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

	// Given names, the frequent ones of France, of its neighbours and of those who
	// recruit in English.
	{givenNames, given, 0},
}

// givenNames are frequent given names, folded alike with and without accents.
const givenNames = "aad aaron abdul abdullah abena abigail adam adebayo adelaide adele adeline adeola adrien adrienne aenora agata agathe agnes agneta agnieszka ahmed " +
	"aicha aime aimee aisha akosua akua alain alan alban albane albert albertine alberto alejandra alejandro aleksander aleksandra alessandra alessandro " +
	"alex alexander alexandra alexandre alexia alexis alfonso alfred ali alice alicia alienor alina aline alison alix alizee aloïs alphonse alvaro " +
	"amadou amanda amandine amaury ambre amelia amelie amina aminata amine amit amy ana anaelle anais anastasia anatole anders andre andrea andreas " +
	"andree andrei andrew andrzej andy ange angela angele angelina angelique angus anil anissa anita anja anjali anke ann anna annabelle annaelle " +
	"annalisa anne annegret anneke anneli anneliese annette annick annie annika anouk anouschka anthony antje antoine antoinette antonella antonin " +
	"antonio anupama anya aparna apolline archie ariane arif arjen arjun arkadiusz arlette armand armandine armelle arnaud arne arthur aruna asbjorn " +
	"asha ashley ashok ashwin asma astrid aubin aude audrey auguste augustin aure aurele aurelia aurelie aurelien aurelio aurore axel axelle aya ayesha " +
	"aymen aymeric ayoub ayse aziz babatunde baptiste barbara bart barthelemy bartosz bashir basile bastien baudouin beata beatrice beatrix beatriz " +
	"becky benedicte benjamin benoit berangere berend berenice bernadette bernard bernd bernhard berthe bertrand bethany bettie bettina betty beverly " +
	"bilal billy birgit birgitta birte bjarne bjorn blaise blanche bleuenn bleuzen bob bobby bogdan boguslaw bohdan boris borislav bozena bram brandon " +
	"branko brenda brendan brian brice bridget brigitte britta brittany bronwyn bruce bruna brune bruno bryan brynjar caitlin callum cameron camille " +
	"candice capucine carin carine carl carla carlo carlos carlotta carmela carmen carol carole carolina caroline carolyn carsten cassandre cathal " +
	"catherine cathy cecile cecilia cedric cees celestin celestine celia celian celine cesare cezary chantal charlene charles charley charlotte cheryl " +
	"chiara chidi chinedu chioma chloe chris christel christelle christian christiane christina christine christof christoph christophe christopher " +
	"ciara ciaran claire clara clarisse claude claudette claudia claudine claudio clea clelia clemence clement clementine cleo clive clothilde clotilde " +
	"coen colette colin coline colm concetta conor constance constantin coralie corentin corien corinne corrado craig cristian cristiano cristina " +
	"cynthia cyprien cyprienne cyrielle cyril cyrille daan dagmara dalila damian damien dan daniel daniela daniele danielle danny danuta daouda daphne " +
	"dario dariusz darko darren dave david davide dawid debbie deborah debra declan deepa deepak deirdre dejan delia delphine denis denise dennis derek " +
	"desmond detlef diana diane didier diederik diego dieter dietmar dimitri dinesh dirk divya djamel dmitri dmytro dominic dominique donal donald " +
	"donatella donatien donna dorian doriane doris dorota dorothea dorothee dorothy dougal douglas dragan duncan dylan dympna eberhard edgar edith " +
	"edmond edouard eduardo edward edwige edwin edyta egil eglantine eileen eilidh einar eirik ekaterina elaine eleanor eleanore elena eleonore eliane " +
	"elie elif elijah eline eliott elisa elisabeth elisabetta elise elizabeth elke ella ellen eloane elodie eloi eloise elouan elsa elspeth elvire " +
	"elzbieta emanuela emanuele emeka emeline emeric emilia emiliano emilie emilien emily emma emmanuel emmanuelle emre emy enguerrand enora enrico " +
	"enrique enzo eoin eric erick erik erika erling ernest erwan erwann eskil espen esteban estelle esther ethan ethel etienne euan eugene eugenie " +
	"eugenio eunice eva evan eve evelyn evelyne evert ewa ewan ewen ezio fabian fabien fabienne fabio fabiola fabrice faisal fanette fanny fantine farah " +
	"farid farida fatiha fatima fatou fausto federica federico felicie felicity felipe felix femke ferdinand fergus fernand fernando filip filippo " +
	"finlay fiona firmin flavia flavian flavie flavien flavio fleur flora flore florent florian floriane floris foulques franca francesca francesco " +
	"francine francis francisco franck francois francoise frank frans franz fraser fred frederic frederick frederik frederique fredrik freek frida " +
	"friederike friedrich fritz frode funmilayo gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetane gaetano ganesh gareth " +
	"gary gaspard gaston gauthier gautier gavin geeta gemma genevieve geoffrey geoffroy george georges georgette geraint gerald geraldine gerard gerardo " +
	"gerben gerd gerhard germain germaine gerrit ghislain ghislaine ghita gianluca gianni gijs gilbert gilberte giles gilles gillian gina ginette " +
	"giorgia giorgio giovanni gisela gisele giulia giuseppe gladys gloria gonzague gonzalo goran gordon gracia graeme graham graziano graziella grazyna " +
	"gregoire gregory grzegorz gudrun guenole guido guilhem guillaume guillermo gunilla gunnar gunter gunther gustaf gustave guy gwen gwenael gwenaelle " +
	"gwendal gwendoline gwladys haakon habib hadiya hadrien hakan hakim hakon halina halvard hamid hamish hamza hanna hannah hanneke hanno hans hansjorg " +
	"harold harriet harry haruka hassan havard hector heidi heike heiko hein heinrich heinz heledd helen helena helene helga helge helmut heloise henk " +
	"henning henri henriette henrik henrike henry herbert hermann hermine herve hicham hilaire hilde hilmar hiroshi holger honore honorine hortense " +
	"houda howard hubert hugh hugo hugues hussein ian iban ibrahim ibtissem ida idriss ifeoma ignacio igor ilan ilaria iliana ilona ilse imane imelda " +
	"imogen imran inaya ineke ines inga inge inger ingo ingrid ingvild inmaculada ioana irene irina iris irma isaac isabel isabella isabelle isaline " +
	"isidoro ismael isobel issa istvan ivan ivana ivo iwona izia jaap jacek jack jacky jaco jacob jacqueline jacques jacqui jadwiga jagdish jaime jakub " +
	"jamal james jamila jan jana jane janet janice janine jannie janusz jarle jaroslav jaroslaw jason javier jean jeanette jeanne jeannine jeffrey " +
	"jelena jelle jemma jennifer jenny jens jeremie jeremy jeroen jerome jerry jerzy jeske jesse jessica jessy jill jim jiri joachim joakim joan joanna " +
	"joanne joao joaquim joaquin jocelyn jocelyne jochen jodie joe joel joelle joffrey johan johann johanna johannes john johnny jonas jonathan joost " +
	"jordan jordane jordi jorg jorge jorgen joris jorunn jose josefa joseph josephine josette joshua josiane josie josselin josue jouke joy joyce jozef " +
	"juan judith judy jules julia julian juliana julianne julie julien julienne juliette juraj jurg jurgen jurriaan justin justine justyna jutta jyoti " +
	"kai kais kaisa kaitlyn kamel kamil karen karim karima karin karine karl karla karol karsten katarina katarzyna kate katell katerina katherine " +
	"kathleen kathrin kathryn kathy katia katie katja katrin katy kavita kayla kees keira keith kelly kenji kenneth kenza kerstin kevin khadija " +
	"khadijatou khaled khalid kieran killian kim kimberly kinga kirsten kirsti kirsty kjell kjersti klaus knut koen kofi konrad kristian kristin " +
	"kristina kristoffer krystyna krzysztof kurt kwabena kwame kyle kylian laetitia lakshmi laly lambert lancelot lara larissa larry lars laszlo laura " +
	"laure laureline lauren laurence laurene laurent laurie laurine layla lazare lea leah leandre leandro leanne lech leif leila lena leo leon leonard " +
	"leonie leonore leopold leslie leszek leticia letizia lewis leyla lia liam lidia liesbeth lieve lila lilas lilian liliane lilou lilwenn lina linda " +
	"line linnea lionel lisa lise lison livia liz loane loeiza loic lois lola lorena lorenzo loris lorna lorraine lothar lotte lou louane louis louisa " +
	"louise louison loulou lubomir luc luca lucas lucette lucia luciana luciano lucie lucien lucienne lucile lucille lucy lucyna ludivine ludmila " +
	"ludovic luigi luis luisa lukas lukasz luke lutz luuk lydia lydie lyes lyna lynda lynn lynne maaike maarten machteld maciej maciek madeleine mado " +
	"mael maelan maelle maelys maeva maeve magali magalie magdalena magnus mahesh mahmoud maia maialen mailys mairead maite maiwenn malcolm malek " +
	"malgorzata malik malika malo mamadou mandy manech manfred manoj manon manuel manuela marc marceau marcel marcela marcelle marcello marcia marcin " +
	"marco marcus mareike marek margaret margarita margaux margherita margot marguerite maria mariam marian marianne mariano marie marieke mariette " +
	"marijke marilyn marilyne marina marine mario marion marise marit marius mariusz marjolaine marjolein marjorie marjory mark markus marleen marlene " +
	"marlies marta martha marthe martial martijn martin martina martine martyna mary marylene maryline marylou maryse maryvonne massimiliano massimo " +
	"mateo mateusz mathias mathieu mathilde mathis mathurin matilde mats matt matteo matthew matthias matthieu matthijs maud maureen maurice mauricio " +
	"maurizio mauro max maxence maxime maximilien maxine may maya medhi meera megan mehdi mehmet meike melanie melina melisande melissa melodie melusine " +
	"menno mercedes merete merlin meryl mewen michael michel michela michele micheline michelle mickael mieke miguel mihai mikael mike mikkel mila " +
	"milena mina miranda mireille miriam mirjam miroslav mohamed mohammad mohammed moira moise mona monica monika monique morgan morgane moritz morten " +
	"mouna mounir mourad moussa muhammad muriel murielle mustafa mustapha mylene myles myriam nabil nadege nadia nadine nael naima nancy naomi naoual " +
	"nasreen nassim natacha natalia natalie nathalie nathan nathanael naveen nawel neha neil nelia nelly nelson niall niamh nicholas nick nicky nicola " +
	"nicolas nicole nicoletta niek niels nienke nigel nikhil nikola nikolai nikolay nils nina nino nisha noa noah noam noe noel noelle noemie nolan " +
	"nolwenn nora norbert nordine nour noura nuala nuria obinna odette odile oisin oksana olaf olav oleg oleksandr olena olga oliver olivia olivier " +
	"olumide oluwaseun omar ombeline ondine ondrej ophelie oriane orianne oriol orlane ornella oscar oskar osman otto oumar oumou oussama owen oyvind " +
	"pablo paddy padraig pamela paola paolo pascal pascale pascaline pasquale patrice patricia patrick patrizia patrycja patryk paul paula paule paulien " +
	"paulin paulina pauline paulo pavel pawel pedro peggy penelope pernilla perrin perrine peter petr petra philibert philiberte philip philippa " +
	"philippe philippine phoebe piero pierre pierrette pierrick piers piet pieter pietro pilar piotr pippa pooja pradeep prakash prasad preeti prisca " +
	"priscilla priscille priya priyanka prune przemyslaw quentin rachel rachid rachida radek radoslaw radu rafael rafaela raffaele raffaella ragnar " +
	"ragnhild rahul rainer raissa rajesh rajiv rakesh ralph ramesh ramon randi randy rania raoul raphael raphaelle raquel rashid rasmus raul raymond " +
	"raymonde rebecca regine regis reine reinhard reinier rekha remi remy renata renate renaud rene renee rhiannon rhona rhys ricardo riccardo richard " +
	"rik rinus rita robbie robert roberta roberto robin rodolphe rodrigo rodrigue roel roger rohan rohit roisin roland romain romane romaric romeo " +
	"romuald ronald ronan rory rosa rosalie rosalinde rosamund rose roseline rosemary rosie rosine roslyn roswitha rowena roxane rozenn ruben rudiger " +
	"rudolf rudy rupert ruslan ruth ruud ryan ryszard sabine sabrina sacha sadia saeed said sakura salim salima salimata sally salome salomon salvatore " +
	"sam samantha samia samir samira samuel samy sander sandie sandra sandrine sanjana sanjay sanne santiago saoirse sara sarah sasha saskia savannah " +
	"scott sean sebastian sebastien segolene selim selin selma serge sergei sergey sergio servane severine seynabou shabnam shane sharon shaun shauna " +
	"sheena sheila shirley shreya sibylle siddharth sidonie siegfried sigrid sigrun sigurd silke silvana silvia silvio simon simona simone simonetta " +
	"simran sinead siobhan sioned sissel sixtine sjoerd slawomir sneha snezana sofia sofiane sofie soizic soizig solange solene solenn solenne soline " +
	"solveig sonia sonja sophia sophie soraya soren souad souleymane stacey stan stanislas stanislav stanislaw steeve stefan stefania stefano steffen " +
	"steinar stella stephane stephanie stephen steve steven stewart stijn stuart sunil sunita suresh susan susana susanne suzanne suzie sven sverre " +
	"svetlana swann swati sybille sylvain sylvaine sylvette sylvia sylviane sylvie sylwia synne szymon tadeg tadeusz takeshi tamas tamsin tancrede " +
	"tanguy tania tanja tara tariq tarjei tatiana teddy temitope teo teodoro teresa terry tess tessa tessel teun thais thea thelma theo theodora " +
	"theodore theophile theresa therese thibaud thibault thibaut thierry thimothee thomas thor thorsten tiago tim timeo timothee timothy tineke tiphaine " +
	"titouan tiziana tjeerd tobias tom tomas tomasz tommaso tommy toni tony torbjorn tore torsten toussaint tracey tracy trevor trish tristan tristane " +
	"tristram trond trygve tunde turid tyler typhaine uchenna ugo ulf ulla ulrich ulrik ulrike ulysse umberto ursula urszula usman uta ute uwe vaclav " +
	"vadim valentin valentina valentine valeria valerian valerie vanessa vegard veit venceslas vera veronica veronika veronique vianne vianney victoire " +
	"victor victoria vijay vikram viktor vincent vincenza vincenzo vinod violaine violette virgile virginie vito vittoria vittorio viviane vivien " +
	"vivienne vlad vladimir vojtech volker wafa waldemar walid walter waltraud wanda warren wassim wendela wendeline wendy werner wiebe wieslaw wietske " +
	"wilfrid wilfried wilhelm willem william willie willy wim winfried witold wojciech wolfgang wolfram wouter xavier xiaoyu ximena yacine yael yaelle " +
	"yan yanis yann yannick yannis yasmin yasmina yasmine yassine yevhen ylan yohan yohann yolande youcef youna youri youssef youssouf ysaline ysee yuki " +
	"yulia yuna yuri yusuf yvan yves yvette yvon yvonne zacharie zachary zainab zakaria zara zbigniew zdenek zelda zelie zeynep zineb zoe zofia zohra " +
	"zoltan zora zuzana zuzanna"
