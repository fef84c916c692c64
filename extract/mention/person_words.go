package mention

// personWords are the words of persons' names and of what stands beside them.
var personWords = []entry{
	{"m mr mme mlle mrs ms monsieur madame mademoiselle dr docteur pr prof professeur me maître miss", civility, 0},
	{"de du des la le les l d von van der den ben el al bin da di dos et", particle, 0},

	// Words that introduce a person.
	{"contact contacts contacter contactez contacte joindre joignez appeler appelez appelle téléphoner auprès attention attn adresser adressez adressé adressée adressées envoyer envoyez " +
		"nom encadrant encadrants encadrante encadrement encadré encadrée supervisor supervisors supervision supervised supervisé supervisée tuteur tutrice référent référente interlocuteur interlocutrice " +
		"correspondant correspondante renseignement renseignements interroger interrogez écrire écrivez parler parlez répond répondra demander demandez talk speak write call email postuler candidater " +
		"communiquer communiquez question questions enquiries ask reach parvenir transmettre transmettez remettre dirigé dirigée directed addressed signé", introduces, 0},

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
		"ch chr chru hospitalier ehpad stade gymnase salle espace bonjour merci cordialement pour dans nous vous votre notre notre si en au aux avec sur sous ce cette ces une un il elle ils elles on the this you we our your if for from at in on as an a " +
		"text whatsapp sms message messages cell adresse web page lien http https www email objectif objectifs compétences rémunération logement saint sainte st ste bac cnrs inria cea insa cedex bp cs tsa place cours zone rh", common, 0},

	// Given names, the frequent ones of France, of its neighbours and of those who
	// recruit in English.
	{givenNames, given, 0},
}

// givenNames are frequent given names, folded alike with and without accents.
const givenNames = "aad aage aaliyah aaron abdelaziz abdelhak abdelhamid abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmalek abdelouahed abderrahim " +
	"abderrahmane abderrazak abdou abdoulaye abdourahmane abdul abdullah abena abhay abhijit abhinav abhishek abigail achieng achim achraf adam adama " +
	"adebayo adekunle adel adela adelaide adele adelheid adeline adem adeola adetola adil aditi aditya adji adjoa adnane adrian adriana adrien adrienne " +
	"aenora afonso agata agathe agnes agneta agnieszka agustin ahlam ahmed ahmet ahou aicha aidan aiden aikaterini ailsa aime aimee aino aisha aissatou " +
	"aitor ajay ajit akash akhil aki akiko akira akosua akoua akouvi aksel akshay akua alaa alain alan alana alasdair alassane alastair alban albane albert " +
	"albertine alberto albrecht alec aled alejandra alejandro aleksandar aleksander aleksandra aleksei aleksey alena alenka ales alessandra alessandro alex " +
	"alexander alexandra alexandre alexandros alexandru alexei alexey alexia alexis alfie alfonso alfred ali alice alicia alicja alienor alin alina aline " +
	"alioune alisa alison alistair alix alizee allan allison aloïs alok alonso alper alphonse altan alvaro alvin alyssa alzbeta amadou amal amanda amandine " +
	"amar amaury ambre amelia amelie ameur amin amina aminata amine amir amira amit amjad amoin amor amos amparo amrita amy ana anabela anaelle anais anand " +
	"ananya anas anastasia anastasiia anastasios anastazja anatole anatoliy anatoly anca anders andoni andra andraz andre andrea andreas andree andreea " +
	"andrei andreia andreja andres andrew andrey andrzej andy aneta anett anezka ange angela angele angeles angelika angelina angelique angelos angharad " +
	"angus anh anil anirban anish anissa anita anja anjali anjana anke ankit ankita ankur ann anna annabelle annaelle annalena annalisa anne annegret " +
	"anneke anneli anneliese annette annick annie annika anouar anouk anouschka anshul anthony antje antoine antoinette anton antonella antoni antonia " +
	"antonin antonio antonis antti anuj anupama anurag anwar anya anze aoife aparna apolline apostolos araceli archana archie ariana ariane arif arild " +
	"arindam aristotelis aritz arjen arjun arkadiusz arkady arlette armand armandine armando armelle armin arnaud arnd arne artem arthur artur arturo arun " +
	"aruna arvind asbjorn asger asha ashish ashley ashok ashutosh ashwin asier asim asli asma asmaa assane assia astou astrid athanasios athina atul aubin " +
	"aude audrey auguste augustin augusto aure aurel aurele aurelia aurelie aurelien aurelio aurore avinash axel axelle aya ayawo aydin ayesha ayla aylin " +
	"ayman aymane aymen aymeric ayodele ayoub ayse aysegul ayumi ayush azeddine aziz aziza babacar babajide babatunde bachir badr badreddine balaji " +
	"baptiste barasa barbara barbora baris bart barthelemy bartlomiej bartosz basak bashir basile basma bassam bastien baudouin beata beate beatrice " +
	"beatrix beatriz becca bechir becky begona belen ben benedicte bengt benito benjamin benoit bente berangere berend berenice berit bernadette bernard " +
	"bernardo bernd bernhard bernice berta berthe bertrand beth bethany betsy bettie bettina betty beverly bharat bhavana bhavesh bianca bilal billy binta " +
	"bintou birame birger birgit birgitta birte birthe bjarne bjorg bjorn blaise blanca blanche blaz blazej bleuenn bleuzen bob bobby bogdan bogdana " +
	"boguslaw bohdan bohumil bojan bolanle bongani bonnie boris borislav borja borut bostjan boubacar boubakar bouchra bozena brad bradley brahim bram " +
	"brandon branka branko brenda brendan bretislav brett brian brianna brice bridget brigitte britta brittany brittney brock bronagh bronwyn bruce bruna " +
	"brune bruno bryan bryce brynjar bulent burak burcu burkhard busisiwe byron caetano caio caitlin caleb callum calvin camelia cameron camilla camille " +
	"candice capucine carin carina carine carl carla carles carlo carlos carlota carlotta carly carmela carmen carol carole carolina caroline carolyn " +
	"carrie carsten cassandra cassandre cassie catalin catarina cathal catherine cathy catriona cayetano cecil cecile cecilia cedric cees celeste celestin " +
	"celestine celia celian celine cemal cengiz ceren cerys cesar cesare cezary chadi chafik chaima chakib chandan chandra chantal charalampos charlene " +
	"charles charley charlotte cheikh cheryl chetan chiara chidi chidinma chinedu chioma chipo chloe chokri chris christa christel christelle christian " +
	"christiane christina christine christof christoph christophe christopher christos chrysanthi chrysoula chukwuemeka ciara ciaran cillian ciprian claire " +
	"clara clarence clarisse clark claude claudette claudia claudine claudio claudiu clea clelia clemence clemens clement clementine cleo clive clodagh " +
	"clothilde clotilde coen colby colette colin coline colleen collin colm concetta connie connor conor constance constantin coralie corentin corey corien " +
	"corina corinne cormac cornelia corneliu corrado cory costas costin craig cristi cristian cristiana cristiano cristina cristobal cynthia cyprien " +
	"cyprienne cyrielle cyril cyrille czeslaw daan dagmar dagmara daisuke dalal dalibor dalila damian damien dan danae dane daniel daniela daniele danielle " +
	"danny danuta daoud daouda daphne daragh daria dario dariusz darja darko darlene darrell darren darryl darya daryl dave david davide davor dawid deanna " +
	"deb debashis debbie deborah debra declan deepa deepak deepika deirdre dejan delia delilah delphine denis denisa denise deniz dennis denys derek dermot " +
	"derrick derya desiree desmond despina detlef detlev devendra devin dewayne dexter dhruv diana diane dianne didier diederik diego dieter dietmar dilara " +
	"dilek dilip dimitra dimitri dimitrios dimitris dina dinesh diogo dirk disha divya divyansh djamel djibril dmitri dmitriy dmytro doina domingo dominic " +
	"dominik dominika dominique donal donald donatella donatien donna donncha donnie doreen dorian doriane dorin doris dorota dorothea dorothee dorothy " +
	"dorte dorthe dougal douglas dounia dragan dragica drago dragos drew driss duarte dumitru duncan dusan dustin dwayne dwight dylan dympna eamon eberhard " +
	"ebru ebuka eckhard eddie edem edgar edith edmond edna edouard edson eduardo edvard edward edwige edwin edyta eero eeva efstathios eftychia efua egil " +
	"eglantine eija eileen eilidh eimear einar eirik eirin eirini ekaterina elaine eleanor eleanore elena eleonore elhadj eliane elias elie elif elijah " +
	"elimane elin elina eline eliott elisa elisabet elisabeth elisabetta elise eliska elizabeth elke ella ellen elliot elliott ellis elmer eloane elodie " +
	"eloi eloise elom elouan eloy elsa elsie elspeth elvira elvire elzbieta emanuel emanuela emanuele emeka emel emeline emer emeric emerson emil emilia " +
	"emiliano emilie emilien emilio emily emine emma emmanouil emmanuel emmanuelle emmett emre emy endre enguerrand enora enrico enrique enzo eoghan eoin " +
	"ercan erdem eren erhan eric erica erich erick erik erika erin erkan erling ernest ernesto ernie ernst ersin erwan erwann erwin eskil espen esperanza " +
	"esra esteban estelle esther ethan ethel etienne euan eugen eugene eugenia eugenie eugenio eun eunice eva evan evangelia evangelos eve evelyn evelyne " +
	"evert evgenia evgenii evgeny ewa ewald ewan ewelina ewen ezio fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fadi fadila fadoua fahd " +
	"faical faisal faiza fanette fanny fantine faouzi farah farai fares farid farida fatih fatiha fatima fatimata fatma fatou fatoumata fausto fayssal " +
	"federica federico fedor felicia felicie felicity felipe felix femke ferdinand fergal fergus ferhat fermin fernand fernanda fernando fethi fidel filip " +
	"filipa filipe filippo filiz finlay finn fiona fionn firmin flavia flavian flavie flavien flavio flemming fletcher fleur flora flore florent florentina " +
	"florian floriane florin floris forrest fotini foulques franca frances francesca francesco francine francis francisca francisco franciszek franck " +
	"francois francoise frank frans frantisek franz franziska fraser frauke fred freddie frederic frederick frederik frederique fredrik freek frida " +
	"friederike friedhelm friedrich fritz frode fumiko funmilayo furkan gabby gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan " +
	"gaetane gaetano galina gamze ganesh gareth garrett garry garth gary gaspard gasper gaston gaurav gautam gauthier gautier gavin gayatri gayle geeta " +
	"geir gemma genevieve gennady geoff geoffrey geoffroy georg george georges georgeta georgette georgina georgios georgy geraint gerald geraldine gerard " +
	"gerardo gerben gerd gerhard gerlinde germain germaine gerrit gerry gethin ghada ghassan gheorghe ghislain ghislaine ghita giacomo giada giancarlo " +
	"gianfranco gianluca gianmarco gianni giannis gianpaolo gijs gilbert gilberte giles gilles gillian gina ginette ginevra giordano giorgia giorgio " +
	"giorgos giovanna giovanni girish gisela gisele gitte giulia giulio giuseppe giuseppina gizem gladys gleb glenda glenn gloria gokce gokhan goncalo " +
	"gonzague gonzalo gopal goran gorazd gordon gorka gottfried govind gracia graeme graham grainne graziano graziella grazyna greg gregg gregoire gregor " +
	"gregorio gregory greta gretchen grethe grigoris grigory gro grzegorz guadalupe gudrun guenole guglielmo guido guilhem guilherme guillaume guillermo " +
	"gulay gulsah gunilla gunnar gunter gunther gustaf gustav gustave gustavo guy gwen gwenael gwenaelle gwendal gwendoline gwendolyn gwladys gwyneth " +
	"haakon habib habiba hacene hachem hadiya hadrien hafid hafida hafsa hailey haitham hajar hakan hakim hakima hakon halil halima halina halvard halvor " +
	"hamadi hamid hamida hamish hamza hanae hanan hanane hande hanna hannah hanneke hannelore hannes hanno hannu hans hansjorg haoran harald haris harish " +
	"harold harri harriet harry harsh harsha hartmut haruka haruki harun hasan hasna hassan hassane hassen hatem hatice havard hayat hayden hayley heather " +
	"hector hege heidi heike heikki heiko hein heiner heinrich heinz helder heledd helen helena helene helga helge heli helle helmut heloise hemant henk " +
	"henning henri henriette henrik henrike henrique henry henryk herb herbert herman hermann hermine hernan herve hicham hichem hideki hilaire hilary " +
	"hilde hildegard hilkka hillary hilmar himanshu hiroki hiroko hiroshi holger honore honorine horia horst hortense houcine houda houssam houssem howard " +
	"howie hubert hugh hugo hugues huong huseyin hussein hyun iain ian iban ibrahim ibrahima ibtissem ida idriss ifeanyi ifeoma ignacio ignacy ignazio igor " +
	"ihor ikechukwu iker ikram ilan ilaria ileana ilhan ilia iliana ilie ilinca ilker ilkka ilknur ilona ilse ilya ilyas ilyes imad imane imanol imelda " +
	"imen imke imogen imran inaki inaya ineke ines inga inge ingeborg inger ingo ingrid ingvild inka inmaculada inna ioan ioana ioanna ioannis ionel ionela " +
	"ionut iosif irem irena irene iria irina iris irma irmgard irving isaac isabel isabela isabell isabella isabelle isaiah isaline ishaan ishita isidoro " +
	"isidro isla ismael ismail isobel issa issam istvan iulia iulian iuliana ivan ivana ivo iwan iwona izabela izaskun izia jaafar jaakko jaap jace jacek " +
	"jacinto jack jackie jacky jaco jacob jacqueline jacquelyn jacques jacqui jadwiga jagdish jaime jake jakob jakub jalal jamal jamel james jamie jamila " +
	"jan jana jane janet janez janice janina janine janne jannie janusz jaqueline jared jarkko jarle jarmila jarmo jaromir jaroslav jaroslava jaroslaw " +
	"jasmine jasna jason jasper jatin javier jawad jayant jayanti jayne jean jeanette jeanne jeannie jeannine jeff jeffery jeffrey jelena jelle jemma jen " +
	"jenna jennie jennifer jenny jens jeppe jeremiah jeremie jeremy jernej jeroen jerome jerry jerzy jeske jesper jess jesse jessica jessie jessy jianhua " +
	"jie jihad jihane jill jillian jim jimena jimmie jimmy jindrich jing jiri jitendra jitka joachim joakim joan joana joann joanna joanne joao joaquim " +
	"joaquin jocelyn jocelyne jochen jodi jodie jody joe joel joelle joey joffrey johan johann johanna johannes john johnny jolanta jolene jon jonah jonas " +
	"jonathan joni joost jordan jordane jordi jorg jorge jorgen joris jorn jorunn jose josef josefa josefina josep joseph josephine josette josh joshua " +
	"josiane josie josselin jostein josue jouke jouni jovana joy joyce jozef juan juana juanita judith judy juha juhani juho jukka jules julia julian " +
	"juliana julianne julie julien julienne juliet juliette julio junjie junko juraj jurg jurgen jurriaan jussi justin justine justyna jutta jyoti kaan " +
	"kaarina kacper kaddour kader kadiatou kadidia kadir kai kais kaisa kaitlyn kalliopi kalyan kamau kamel kamil kamila kandia kaori kaoutar kapil karan " +
	"karel karen karim karima karin karina karine karl karla karol karola karoliina karolina karsten karthik kartik kasey kasper katarina katarzyna kate " +
	"katell katelyn katerina kateryna katharina katherine kathleen kathrin kathryn kathy katia katie katja katlego katri katrin katrina katy kavita kavitha " +
	"kawtar kayla kazimierz kazuki kazuo kees keiko keir keira keith kelechi kelley kelli kellie kelly kelsey kelvin kemal kendall kendra kenji kenneth " +
	"kenny kenta kenza kerem keri kerri kerry kerstin kevin kgosi khadidja khadija khadijatou khadim khady khaled khalid khalifa khalil kieran killian kim " +
	"kimberley kimberly kimmo kinga kipchoge kirill kirsi kirsten kirsti kirsty kjell kjersti klara klaudia klaus knud knut koen koffi kofi koji kokou " +
	"komal konan konrad konstantin konstantina konstantinos konstanze kornelia kossi kostas kouadio kouakou kouame krishna krishnan krista kristen kristi " +
	"kristian kristie kristin kristina kristine kristoffer kristy kristyna krystian krystyna krzysztof ksenia kubra kunal kursat kurt kveta kwabena kwame " +
	"kwesi kyle kylian kylie kyriaki kyriakos kyung lachlan ladislav laetitia laila lakshmi lalit laly lamar lambert lamia lamine lana lancelot laoise lara " +
	"larbi larisa larissa larry lars laszlo latifa latoya laura laure laureline lauren laurence laurene laurent laurentiu lauri laurie laurine layla lazare " +
	"lea leah leandre leandro leanne lech leena leif leila leire lena lene lenka lennart leo leon leonard leonardo leonhard leonidas leonie leonor leonore " +
	"leopold lerato leroy lesley leslie lester leszek leticia letizia levent lewis leyla lia liam libor libuse lidia liesbeth lieve ligia liisa lila lilas " +
	"lilian liliana liliane lillian lilou lilwenn lina linda lindiwe line linnea lionel lisa lise lison liudmila livia liviu liz liza ljiljana ljubica " +
	"loane loeiza loic lois lola lonnie loredana loren lorena lorenza lorenzo loretta lori loris lorna lorraine lotfi lothar lotte lou louane loubna louis " +
	"louisa louise louison loukas loulou lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucrezia " +
	"lucy lucyna ludek ludger ludivine ludmila ludovic ludwig luigi luis luisa luiz luiza luka lukas lukasz luke luminita lutz luuk lydia lydie lyes lyn " +
	"lyna lynda lynette lynn lynne lynsey lyudmila maaike maarten macarena machteld maciej maciek mackenzie madalena madalina madeleine madeline madhavi " +
	"madhu mado mads mael maelan maelle maelys maeva maeve mafalda magali magalie magdalena magdalini maggie magnus mahdi mahesh mahima mahmoud maia " +
	"maialen maike mailys maimouna mairead maite maiwenn majda majid makoto maksim malachy malcolm malek malgorzata malick malik malika mallory malo " +
	"mamadou mandla mandy manech manfred manish manisha manoj manolis manon manuel manuela marc marceau marcel marcela marcelle marcello marcelo marcia " +
	"marcin marcio marco marcos marcus mareike marek mareme maren margaret margarete margarida margarita margaux margherita margie margo margot marguerite " +
	"maria mariam mariame marian mariana mariangela marianne mariano maribel maricarmen marie marieke mariella mariette marija marijan marijke mariko " +
	"marilyn marilyne marina marine marinela mario mariola marion marios marise marisol marissa marit marius mariusz marja marjan marjo marjolaine " +
	"marjolein marjorie marjory mark marketa markku marko markus marleen marlene marlies marlon marouane marsha marta martha marthe martial martijn martin " +
	"martina martine marty martyna marwa marwan mary maryam marylene maryline marylou maryse maryvonne masahiro masato massimiliano massimo matej mateja " +
	"mateo mateus mateusz mathias mathieu mathilde mathis mathurin matias matilde matjaz mats matt matteo matthew matthias matthieu matthijs matti mattias " +
	"maud maureen maurice mauricio maurizio mauro mawuli max maxence maxime maximilian maximilien maxine maxwell may maya mayank mbaye medhi meena meera " +
	"megan megha meghan mehdi mehmet mei meike melanie melek melike melina melinda melisande melissa melodie meltem melusine melvin menno mercedes meredith " +
	"merete merja merlin mert merve mervyn meryem meryl messaoud mesut metin mette mewen mhairi michael michaela michail michal michalis michel michela " +
	"michele micheline michelle michiko mickael mieczyslaw mieke miguel miha mihaela mihai mihail mika mikael mike mikel mikhail mikkel mikko mikolaj mila " +
	"milan mildred milena milica millie milos miloslav milton mina mindy minh minna minnie minoru miranda mircea mireille mirela miren miriam mirja mirjam " +
	"mirjana mirko miroslav miroslava miroslaw mitch mladen moctar moez mogens mohamed mohammad mohammed mohan mohit moira moise moises mokhtar mollie " +
	"molly mona monia monica monika monique montserrat morag morgan morgane moritz morten morwenna mouad mouhamed moulay mouna mounia mounir mourad moussa " +
	"moustapha mpho muhammad muireann mukesh mukund murali murat murdo muriel murielle mustafa mustapha mwangi myfanwy mylene myles myra myriam nabil " +
	"nabila nacer nadege nadezhda nadia nadine nadir nadja nadjia nael nahla naim naima najat najib najla naledi nancy nandini naoki naoko naomi naoual " +
	"narayan narendra naresh narjes nasreen nasser nassim nassima natacha natalia natalie nataliia natalya natasa natasha nate nathalie nathan nathanael " +
	"nathaniel naveen nawal nawel ndeye ndiaga nebojsa neelam neeraj neha neil nejib nelia nellie nelly nelson nenad nerea nese nesrine nettie nevena ngoc " +
	"ngozi nguyen niall niamh niccolo nicholas nick nicky nicola nicolae nicolas nicole nicoleta nicoletta nidhal nidhi niek niels nienke nigel nihal nihel " +
	"niina nikhil nikita niklas niko nikola nikolai nikolaos nikolaus nikolay nikos nilesh nils nilufer nina nino nisha nishant nitin nizar njeri nkechi " +
	"nkosinathi nnamdi nneka noa noah noam nobuo noe noel noelia noelle noemi noemie nolan nolwenn nomsa nomvula noora nora norbert nordine noriko norman " +
	"nouha nour noura noureddine nuala nuno nuray nurcan nuria nyasha oana obinna octavia octavian octavio oddvar odette odile oguz oisin okan oksana " +
	"oladipo olaf olav olayinka oldrich oleg oleksandr oleksii olena olga oliver olivia olivier oliwia olli olof olumide olusegun oluwaseun olwen omar " +
	"ombeline omer omolara ondine ondrej onur onyekachi ophelie orhan oriane orianne oriol orla orlane ornella oscar oskar oskari osman osvaldo otakar " +
	"othmane otieno otto ouafa oumaima oumar oumou ousmane oussama ousseynou outi ovidiu owain owen oyvind ozan ozge ozgur ozlem paavo pablo paddy padma " +
	"padraic padraig paige paivi pallavi palle paloma pamela panagiota panagiotis panayiotis pankaj pantelis paola paolo pape paraskevi parth pascal " +
	"pascale pascaline pasi pasquale patrice patricia patrick patrik patrizia patrycja patryk patsy patti patty paul paula paule paulette paulien paulin " +
	"paulina pauline paulo pavel pavla pavlina pavlos pawel pedro peggy pekka pelin penelope pentti pernilla perrin perrine petar peter petr petra petri " +
	"petronela petros petru petteri philibert philiberte philip philipp philippa philippe philippine phillip phoebe phuong phyllis piergiorgio piero pierre " +
	"pierrette pierrick piers piet pieter pietro pilar pinar piotr pippa pirjo pirkko polina polly polyxeni pontus pooja poul prabhu prachi pradeep prakash " +
	"pramod pranav prasad prasanna prashant pratik praveen predrag preeti premysl primoz prisca priscilla priscille priya priyanka prune przemyslaw puja " +
	"puneet quentin quoc rabah rachael rached rachel rachid rachida rachna radek radim radka radoslaw radovan radu rafael rafaela rafal raffaele raffaella " +
	"rafik raghav raghu ragnar ragnhild rahul raija raimo raimundo rainer raisa raissa raj rajan rajat rajeev rajendra rajesh rajiv rakesh ralf ralph " +
	"raluca raman ramazan ramesh ramiro ramon ramona ramzi randal randi randy rania ranjit raouf raoul raphael raphaelle raquel rashid rashmi rasmus raul " +
	"ravi ravindra raymond raymonde razvan rebeca rebecca recep reda redouane reggie reginald regine regis reijo reiko reine reinhard reinhold reinier " +
	"rekha remi remy renan renata renate renato renaud rene renee renuka renzo resul reuben rhian rhiannon rhodri rhona rhonda rhys ricardo riccardo " +
	"richard rickard rickey ricky rida ridha riikka riitta rik rikke rinus rishabh rita roar robbie robert roberta roberto robin robyn rochelle roderick " +
	"rodney rodolfo rodolphe rodrigo rodrigue roel rogelio roger rohan rohini rohit roisin rokia roland rolf romain romane romaric romeo romina romuald " +
	"ronald ronan ronda ronnie rory rosa rosalie rosalind rosalinde rosamund rosanna rose roseline rosemarie rosemary rosie rosine roslyn rostislav " +
	"roswitha rowena roxana roxane roxanne rozenn ruairi ruben ruchi rudiger rudo rudolf rudy rufus ruggero rupert ruslan russ ruth ruud ruxandra ruzena " +
	"ryan rym ryota ryszard ryuji saad saadia saara sabah saban saber sabine sabri sabrina sacha sachiko sachin sadia sadie sadik saeed safa safia sagar " +
	"sahil said saida sakura salim salima salimata sally salome salomon salvador salvatore salwa sam samah samantha samar samba sami samia samih samir " +
	"samira sammy samuel samy sanaa sandeep sander sandie sandra sandrine sandro sangeeta sanja sanjana sanjay sanjeev sanna sanne santiago santosh saoirse " +
	"sara sarah sarra sasa sasha saskia satish satoshi saurabh savannah savita scott seamus sean sebastian sebastiano sebastiao sebastien sedat segolene " +
	"seif selcuk selena selim selin selma semih seo seppo serap serdar serge sergei sergey sergi sergio serhat serhii serigne serkan servane seth seung " +
	"severine sevgi sevil seynabou shabnam shailesh shalini shane shania shankar shantanu sharad sharon shashi shaun shauna shawn shawna sheena sheetal " +
	"sheila shelia shelly sheri sherri sherrie sherwin sheryl shigeru shilpa shinji shirley shivani shobha shona shreya shruti shubham shweta sian sibel " +
	"sibusiso sibylle siddharth sidonie sidy siegfried sigrid sigrun sigurd siham sihem silje silke silvana silvano silvia silvio silviu simon simona " +
	"simone simonetta simran sinan sindre sinead sini sinisa siobhan sioned sipho sirpa sissel sixtine sjoerd slawomir slobodan smail smriti sneha snezana " +
	"snorre sofia sofiane sofie soizic soizig sokhna solange solene solenn solenne soline solveig somnath songul sonia sonja sonya sophia sophie soraya " +
	"soren sorin sorina sotiris souad soufiane souhail soukaina souleymane soumaya soumya sourav spyridon spyros srdjan srecko sridhar srikanth srinivas " +
	"stacey staci stacie stacy staffan stan stanislas stanislav stanislava stanislaw stavros stavroula steen steeve stefan stefania stefanie stefano " +
	"steffen steinar stelian stelios stella sten stepan stephan stephane stephanie stephen steve steven stewart stian stijn stjepan stuart stylianos " +
	"subhash subramanian sudha sudhir sujata suleyman sumit sunil sunita supriya suraj suresh surya susan susana susanna susannah susanne sushil sushma " +
	"susie suvi suzana suzanne suzie svatopluk sven svend svenja sverre svetlana swann swapnil swati swen sybil sybille sylvain sylvaine sylvester sylvette " +
	"sylvia sylviane sylvie sylwester sylwia synne szymon tabitha tadeg tadeusz tadhg tafadzwa taha tahar taina takashi takeshi talal tamas tami tammy " +
	"tamsin tancrede tanguy tania tanja tanmay tansu tanvi tanya taoufik tapio tapiwa tara taras tarek tarik tariq tarja tarjei tarun tasha tatiana tatjana " +
	"tatyana ted teddy teemu temitope tendai tenin teo teodor teodora teodoro teppo terence teresa tereza terhi terje terrance terrence terri terry tess " +
	"tessa tessel tetsuya teun thabo thais thandi thao thea thelma themba theo theodora theodore theodoros theofilos theophile theresa therese thiago " +
	"thibaud thibault thibaut thierno thierry thilo thimothee thomas thor thorsten thuy tiago tiberiu tidiane tiffany tihomir tiina tilman tim timeo timo " +
	"timothee timothy timur tina tinashe tineke tiphaine titilayo titouan tiziana tiziano tjeerd tobias tolga tom tomas tomasz tomislav tommaso tommy " +
	"tomoko toni tony tonya torben torbjorn tore torgeir torill tormod torstein torsten toshiro toussaint tracey traci tracie tracy traian trang trevor " +
	"tricia trina trish trisha trista tristan tristane tristram troels trond trudy trygve tshepo tsuyoshi tudor tugba tuija tuncay tunde tuomas tuomo " +
	"turgut turid tushar tuula tuyet tyler typhaine uchenna uday udo ugo ugur ulf uliana ulla ulrich ulrik ulrika ulrike ulysse umberto umesh umit unai " +
	"unni uros urska ursula urszula usha usman uta ute utkarsh uwe vaclav vadim vadym vaibhav valarie valentin valentina valentine valeria valerian valerie " +
	"valerio valeriy vandana vanesa vanessa vania varun vasant vasco vasile vasileios vasiliki vasilis vasily vassilis vegard veit velma venceslas vendula " +
	"venkat venkatesh vera verena verna veronica veronika veronique vesa vesna vianne vianney vibeke vicente vicki vickie vicky victoire victor victoria " +
	"vidar vidya vijay vijaya vikas vikram viktor viktoria viktorie vinay vince vincent vincenza vincenzo vineet vinh vinod violaine violeta violette vipin " +
	"vipul viraj virgil virgile virginie virpi vishal vishnu vitalii vitaly vito vitor vittoria vittorio vivek vivian viviane vivien vivienne vlad vladimir " +
	"vladislav vlado vladut vlasta vojtech volkan volker volkmar volodymyr vratislav vyacheslav wael wafa wahid waldemar walid walter waltraud wambui wanda " +
	"wanjiku wanjiru warren wassila wassim waylon weiwei wendela wendeline wendy wenjie werner weronika wided wiebe wiebke wieslaw wieslawa wietske wiktor " +
	"wiktoria wilbur wilfrid wilfried wilhelm willem william willie willis willy wilma wim winfried winifred winnie wissem witold wladyslaw wojciech " +
	"wolfgang wolfram wouter xavi xavier xiaoming xiaoyan xiaoyu ximena xin xinyi xuan yaa yacine yael yaelle yahya yan yana yanis yann yannick yannis " +
	"yaroslav yasemin yash yasin yasmin yasmina yasmine yassine yassir yasuko yavuz yegor yelena yeliz yeon yesim yetunde yevgeny yevhen yiannis yifan " +
	"yigit yildiz yilmaz yiming ylan ylva yogesh yohan yohann yoko yolanda yolande yoon yorgos yoro yoshiko youcef youna younes youness youri youssef " +
	"youssouf ysaline ysee yuhan yuki yuko yulia yuliia yumi yuna yunus yuri yuriy yury yusuf yusuke yvan yves yvette yvon yvonne zach zachariah zacharie " +
	"zachary zack zahia zahra zainab zaineb zakaria zanele zara zarko zbigniew zbynek zdenek zdenka zdravko zdzislaw zehra zeineb zeki zelda zelie zeljko " +
	"zeynep zhanna ziad zied zihan zineb ziyi zoe zoey zofia zohra zoltan zora zoran zouhair zoya zuzana zuzanna zvonimir zygmunt"
