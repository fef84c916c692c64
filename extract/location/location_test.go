package location_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"offers/extract"
)

// TestLocations reads postings of a few lines: what is said of places, and the
// locations that a reader takes from it.
func TestLocations(t *testing.T) {
	e, err := extract.New(extract.Options{Evidence: true, Ledger: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range locationTests {
		r, err := e.Extract(context.Background(), "posting.txt", strings.NewReader(test.posting))
		if err != nil {
			t.Errorf("%q: %v", test.posting, err)
			continue
		}
		var got []string
		for _, l := range r.Record.Locations {
			said := []string{}
			for _, s := range []string{l.Venue, l.Street, l.PostalCode, l.City, l.INSEE} {
				if s != "" {
					said = append(said, s)
				}
			}
			if l.City == "" {
				said = append(said, l.Department+"/"+l.Region)
			}
			got = append(got, strings.Join(said, ", "))
		}
		if s := strings.Join(got, " + "); s != test.want {
			j, _ := json.Marshal(r.Record.Locations)
			t.Errorf("%q\n gives %q\n want  %q\n %s", test.posting, s, test.want, j)
		}
		for _, v := range r.Record.Evidence {
			if r.Doc.Text[v.Start:v.End] != v.Quote {
				t.Errorf("%q: the evidence of %s is not in the text", test.posting, v.Path)
			}
		}
	}
}

var locationTests = []struct{ posting, want string }{
	{"Éducateur\n\nLa maison accueille des adultes à **Thiers**.\n", "Thiers, 63430"},
	{"Masseur\n\nLe centre hospitalier, situé au Cheylard, a trente ans.\n", "Le Cheylard, 07064"},
	{"Masseur\n\nLe bureau est situé au Port.\n", ""},
	{"Agent\n\nLa mairie de Gap recrute.\n\nNos bureaux sont situés 27 rue des Potiers.", "mairie de Gap, 27 rue des Potiers, Gap, 05061"},
	{"Agent\n\nLa mairie de Gap recrute.\n\nVenez nous voir au 27 rue des Potiers.", "mairie de Gap, Gap, 05061"},
	{"Agent\n\nVous travaillez à Gap, dans nos locaux, 27 rue des Potiers.", "27 rue des Potiers, Gap, 05061"},
	{"Lieu de travail : 5 place du Bourg\n\nCandidatures : mairie de Gap, 5, place du Bourg, 05000 Gap", "mairie de Gap, 5, place du Bourg, 05000, Gap, 05061"},
	{"Agent\n\nLieu de travail      Unité territoriale d'infrastructures routières Drac et Loire\n                     Rue des Potiers, 05000 Gap\nGrade                Technicien", "Rue des Potiers, 05000, Gap, 05061"},
	{"Lieu de travail : Service départemental de la Loire", "Service départemental de la Loire, 42/84"},
	{"Lieu de travail : Mairie de Gap (05)", "Mairie de Gap, Gap, 05061"},
	{"Lieu : Université Grenoble Alpes, Saint-Martin-d'Hères", "Université Grenoble Alpes, Saint-Martin-d'Hères, 38421"},
	{"Lieu : Université Savoie Mont Blanc, Le Bourget-du-Lac", "Université Savoie Mont Blanc, Le Bourget-du-Lac, 73051"},
	{"Location: Université de Bordeaux, Talence, France", "Université de Bordeaux, Talence, 33522"},
	{"Lieu : agence de Bordeaux, agence de Talence", "agence de Bordeaux, Bordeaux, 33063 + agence de Talence, Talence, 33522"},
	{"Lieu : MAIRIE 63300 THIERS, Thiers (Puy-de-Dôme)", "MAIRIE, 63300, Thiers, 63430"},
	{"Analyst\n\nApply\nSave\n\nWe work on maps.\n", ""},
	{"Location: Split", "Split"},
	{"Lieu : CRAON (53400) - MAYENNE", "53400, Craon, 53084"},
	{"Corrib\n\nSenior Analyst\nLyon, Auvergne-Rhône-Alpes, France · il y a 2 semaines · 40 candidats\n\nText of it.\n", "Lyon, 69123"},
	{"Corrib\n\nSenior Analyst\nDublin, County Dublin, Ireland · Reposted 2 weeks ago\n\nText of it.\n", "Dublin"},
	{"Corrib\n\nSenior Analyst\nCork, Munster, Ireland · 2 weeks ago\n\nText of it.\n", "Cork"},
	{"Corrib\nStage - Analyste (H/F)\nStage\nDurée : 6 mois\nLyon\nSalaire : 1 300 € par mois\n\nNous ouvrons un bureau à Bruxelles.", "Lyon, 69123"},
	{"Analyste F/H\nCORRIB\n1 CDI   Issoire - 63   38 - 44 k€ brut annuel\n\nVous aidez la directrice du groupe basée à Rungis.", "Issoire, 63178"},
	{"Analyste\n\nClermont-Ferrand\nRoanne\n\nLe poste peut être basé à Roanne.", "Clermont-Ferrand, 63113 + Roanne, 42187"},
	{"Analyst\n\nCountry: Belgium\n", "/"},
	{"Intern\n\nYou will be hosted at XYZ9 (Paris).\n", "Paris, 75056"},
	{"Masseur\n\nLe cabinet est basé à la Défense (92).\n", "La Défense, 92/11"},
	{"Masseur\n\nLe ministère appelle à la Défense nationale.\n", ""},
	{"Éducateur\n\nLe Conseil départemental de l'Hérault recrute un éducateur.\n", "34/76"},
	{"Éducateur\n\nAvec le Département du Loiret, on forme des gens.\n", ""},
	{"Éducateur\n\nLe Conseil du Rhône siège. On cherche.\n", ""},
	{"Lieu : Villeneuve/Lot, métro Saint-Gobain", "Villeneuve-sur-Lot, 47323"},
	{"Les localisations possibles sont Colombiers (34), Villeveyrac (34), Bar-le-Duc (55).", "Colombiers, 34081 + Villeveyrac, 34341 + Bar-le-Duc, 55029"},
	{"Développeuse\n\nEnvironnement : Symfony, JQuery, Ajax", ""},
	{"Poste en CDI pour notre site de Thiers", "Thiers, 63430"},
	{"We hire.\n\n# PhD position\n\nI have funding for a post at the University of Aberdeen.\n\nMore text.", "Aberdeen"},
	{"Poste basé à Lyon/Paris", "Lyon, 69123 + Paris, 75056"},
	{"Vous travaillez chez Saint-Gobain à Lyon.", "Lyon, 69123"},
	{"### Postdoctoral position\n\nUniversity of Auckland, New Zealand\n\nA position for a person who studies muscles.", "Auckland"},
	// Labels, and what a line of prose says.
	{"CRI de l'Université Paris 1\n(75013 Paris)", "Université Paris 1, 75013, Paris, 75113"},
	{"Université Claude Bernard Lyon 1", "Université Claude Bernard Lyon 1, Lyon, 69123"},
	{"Lieu : Lyon 1", "69001, Lyon, 69381"},
	{"# Postdoc in hydrology, Vernois University, Australia\n\nWe study rivers.", "/"},
	{"# Responsable export Allemagne\n\nNous vendons.", ""},
	{"Lieu : Toulouse", "Toulouse, 31555"},
	{"Lieu : Indre-et-Loire, Montlouis-sur-Loire", "Montlouis-sur-Loire, 37156"},
	{"Lieu : Région Occitanie", "/76"},
	{"Conseillère – Mission locale du Pays Basque – Bayonne", "Bayonne, 64102"},
	{"Serveur\nLille · CDI · 35 h", "Lille, 59350"},
	{"Le Vieux Phare (Sète) recherche un serveur.", "Sète, 34301"},
	{"Lieu : bâtiment Orme, campus de Pessac", "bâtiment Orme, campus de Pessac, Pessac, 33318"},
	{"---\ntitle: Tourneur\nlocation: Thiers\n---\n\nLe poste est ouvert.", "Thiers, 63430"},
	{"---\ntitle: Tourneur\nlocation:\n  name: \"Thiers, France\"\n---\n\nLe poste est ouvert.", "Thiers, 63430"},
	{"The University of Zurich invites applications for a post-doctoral position.", "Zürich"},
	{"L'Université du Québec recrute une professeure.", ""},
	{"Peintre\n\nLe poste est ouvert.", ""},
	{"CENTRE HOSPITALIER DE LA VALLÉE recrute un infirmier.", ""},
	{"Location: Evry, 30 kilometers from Paris", "Évry-Courcouronnes, 91228"},
	{"Lieu : Suisse", "/"}, // the country, and not the village in Moselle
	{"Lieu : Allemagne", "/"},
	{"Lieu : Suisse (57)", "Suisse, 57662"},
	{"Lieu : 57340 Suisse", "57340, Suisse, 57662"},
	{"Lieu : Xelbourg, Suisse", "Xelbourg"},
	{"Lieu : Xelbourg, Suisse\n\nLieu : Xelbourg, Suisse", "Xelbourg"}, // no town is told twice
	{"Lieu : 69003 Lyon 3e", "69003, Lyon, 69383"},
	{"Ville : Marseille (13)", "Marseille, 13055"},
	{"Localisation : Paris ou Lyon", "Paris, 75056 + Lyon, 69123"},
	{"Lieu de stage : Région parisienne", "/11"},
	{"Localisation : Creuse", "23/75"},
	{"Poste basé à Annonay.", "Annonay, 07010"},
	{"Vous serez basé au Mans.", "Le Mans, 72181"},
	{"Le stage se déroulera à Aix en Provence.", "Aix-en-Provence, 13001"},
	{"Vous travaillerez sur le secteur de Montrevel en bresse.", "Montrevel-en-Bresse, 01266"},
	{"Nous cherchons un boucher pour notre agence d'Aubenas.", "agence d'Aubenas, Aubenas, 07019"},
	{"Lieu : Laval (Québec) H7L 3W5", "H7L 3W5, Laval"},
	{"Lieu : Fribourg (Suisse)", "Fribourg"},

	// Addresses and the site's name.
	{"Lieu du stage : Hôtel Saint-Jean – 32 rue de la Dalbade – 31000 Toulouse", "Hôtel Saint-Jean, 32 rue de la Dalbade, 31000, Toulouse, 31555"},
	{"You will work with our team at the Vernois Institute of Hydrology, in Lyon, France.", "Vernois Institute of Hydrology, Lyon, 69123"},
	{"Location: Based in Lyon (France) at Vernois Institute. You will travel with the team.", "Vernois Institute, Lyon, 69123"},
	{"You will present the work of our team at the next meeting, in Lyon, France.", "Lyon, 69123"},
	{"The team will work with you in our lab on the Campus of La Tronche, in close vicinity to Grenoble.", "La Tronche, 38516"},
	{"Karlsruhe Institute of Technology is looking for an assistant to work with our team.", "Karlsruhe"},
	{"We are a team.\n\nWe hire.\n\nMore of the work.\n\nOur team works with the Boston University and with others.", ""},
	{"Base : un responsable et deux chefs d'équipe à Annonay\nLocalisation : Lille", "Lille, 59350"},
	{"Base : Lille", "Lille, 59350"},
	{"Secteur : Torcy, Chessy, Montreuil (93), Clichy (92), Tours", "Montreuil, 93048 + Clichy, 92024 + Tours, 37261"},
	{"Lieu : Lille (antenne Nord)", "antenne Nord, Lille, 59350"},
	{"Lieu : Fribourg (Suisse), site du Pré-aux-Ifs, rue des Ormes 11", "site du Pré-aux-Ifs, Fribourg"},
	{"Lieu des prestations : Saint-Nazaire (44), bassin de l'Orme. Accessible en bus.", "bassin de l'Orme, Saint-Nazaire, 44184"},
	{"Le stage aura lieu à la Maison des mondes du travail, 20 allée des Ifs, 31000 Toulouse.", "Maison des mondes du travail, 20 allée des Ifs, 31000, Toulouse, 31555"},
	{"Encadrement : l'équipe.\n\nLaboratoire d'Informatique des Ormes (46 allée d'Italie, 69007 Lyon)", "Laboratoire d'Informatique des Ormes, 46 allée d'Italie, 69007, Lyon, 69387"},
	{"Poste situé à la DTOM Auvergne, 1 avenue des Ifs, 63000 Clermont-Ferrand.", "DTOM Auvergne, 1 avenue des Ifs, 63000, Clermont-Ferrand, 63113"},
	{"Offre de stage\n\nRestaurant universitaire des Ifs\n3 rue des Ormes\n86000 Poitiers", "Restaurant universitaire des Ifs, 3 rue des Ormes, 86000, Poitiers, 86194"},
	{"Laboratoire d'accueil : Laboratoire de glaciologie des Ormes, BP 53, 38041 Grenoble cedex 9", "Laboratoire de glaciologie des Ormes, 38041, Grenoble, 38185"},
	{"Le stage se déroulera au laboratoire ORMEAU du Conservatoire des Métiers, Paris, et sera encadré.", "laboratoire ORMEAU, Paris, 75056"},
	{"Lieu : Le stagiaire est basé à Saint-Froult, dans les locaux de la réserve naturelle des Ifs du début du stage à fin juin.", "réserve naturelle des Ifs, Saint-Froult, 17329"},
	{"Lieu : Tours, dans le centre-ville", "Tours, 37261"},
	{"Le stage aura lieu au centre-ville de Tours.", "Tours, 37261"},
	{"Lieu de Mission\nLieu : Tours, Télétravail hybride", "Tours, 37261"},
	{"Vous serez basé à Tours. Vous travaillez avec le directeur de recherche à l'école d'économie de Nantes.", "Tours, 37261"},
	{"Lieu : Tours\n\nNous sommes 15 rue des Tanneurs, 37000 Tours.", "15 rue des Tanneurs, 37000, Tours, 37261"},
	{"Lieu de travail : 1 place de la Mairie – BP 12 – 82000 Montauban cedex", "1 place de la Mairie, 82000, Montauban, 82121"},
	{"Le stage se déroulera à Paris.\n\nVenez nous voir à Paris (9 ème).", "75009, Paris, 75109"},

	// What is no workplace.
	{"Lieu : Tours, déplacements à Blois", "Tours, 37261"},
	{"Vous serez basé à Privas, à 40 km de Valence.", "Privas, 07186"},
	{"Le poste demande du soin.\n\nContexte\n\nVotre tuteur est Jean Toulouse.", ""},
	{"Notre partenaire est à Lyon.", ""},
	{"Des déplacements à Nice sont à prévoir.", ""},

	{"Le Centre hospitalier de Privas est au cœur de la ville, avec un site secondaire à Annonay.", "Centre hospitalier de Privas, Privas, 07186"},

	// Several towns in one list, and of one name.
	{"Notre équipe travaille depuis nos campus de Paris et Nantes.", "campus de Paris, Paris, 75056 + Nantes, 44109"},
	{"# Lieu du détachement\n\n- Vaugneray - déplacements selon les projets.", "Vaugneray, 69255"},
	{"Lieu de Travail : Lyon", "Lyon, 69123"},
	{"Lieu : Saint-Denis", "Saint-Denis"},
	{"Lieu : Saint-Denis\n\nNous servons la Seine-Saint-Denis.", "Saint-Denis, 93066"},
	{"Lieu : Saint-Denis (97400)", "97400, Saint-Denis, 97411"},

	// Stand-ins.
	{"Le poste demande du soin.\n\nVous formez le personnel de Toulouse.", "Toulouse, 31555"},
	{"Le poste demande du soin.\n\nVous gérez les données de Rennes Métropole.", "Rennes, 35238"},
	{"La Ville de Grenoble recrute un jardinier.", "Grenoble, 38185"},
	{"Au sein de l'école des Mines de Nantes, vous enseignez.", "école des Mines de Nantes, Nantes, 44109"},
	{"Le poste demande du soin.\n\nCandidatures : 3 rue des Lilas, 31000 Toulouse", "3 rue des Lilas, 31000, Toulouse, 31555"},
}

// TestTooMany holds that places left out are told of, once.
func TestTooMany(t *testing.T) {
	e, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for lines, want := range map[int]int{20: 0, 300: 1} {
		r, err := e.Extract(context.Background(), "posting.txt", strings.NewReader(strings.Repeat("Lieu : Tours (37)\n", lines)))
		if err != nil {
			t.Fatal(err)
		}
		told := 0
		for _, w := range r.Record.Warnings {
			if w.Code == "too-many-places" {
				told++
			}
		}
		if told != want {
			t.Errorf("%d lines: told %d times, want %d", lines, told, want)
		}
	}
}

// TestAbroad tells in which country a city lies whose name several have.
func TestAbroad(t *testing.T) {
	e, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for posting, want := range map[string]string{
		"Location: Cambridge":       "Cambridge ",
		"Location: London":          "London GB",
		"Location: London, Ontario": "London CA",
		"Location: Paris, Ontario":  "Paris CA",
		"Location: Vienna, VA. We welcome everyone in the United Kingdom.":                           "Vienna US",
		"Location: Vienna, Virginia":                                                                 "Vienna US",
		"Location: Athens, Georgia":                                                                  "Athens US",
		"The student will be registered and based at Laval, in Quebec.":                              "Laval CA",
		"Le poste est basé à l'Université Laval.":                                                    "",
		"Location: Tbilisi, Georgia":                                                                 "Tbilisi GE",
		"Location: Virginia":                                                                         " US",
		"Lieu : Neuchâtel":                                                                           "Neuchâtel CH",
		"Location: Lyon, New Jersey":                                                                 "Lyon US",
		"Location: Lyon, Canada":                                                                     "Lyon FR",
		"Location: London. The post is funded by the Government of Canada.":                          "London CA",
		"Location: London. We have offices in Canada and in Germany.":                                "London GB",
		"Location: Cambridge. We welcome everyone in the United Kingdom.":                            "Cambridge GB",
		"Location: Cambridge, MA. We welcome everyone in the United Kingdom.":                        "Cambridge US",
		"The post is at the University of Cambridge.\n\nApply at https://www.jobs.cam.ac.uk/job/12/": "Cambridge GB",
		"Location: Durham\n\nApply: jobs@duke.edu":                                                   "Durham US",
		"Location: Durham\n\nApply: jobs@duke.edu or jobs@dur.ac.uk":                                 "Durham ",
		"We hire for our office.\n\nLocation: Missoula":                                              "Missoula US",
		"We hire for our office.\n\nLocation: Campus":                                                "",
		"Location: Penrith, Cumbria (Hybrid)":                                                        "Penrith GB",
		"Location: Boston, Lincolnshire":                                                             "Boston GB",
		"Location: Barcelona\n\nApply: jobs@example.co":                                              "Barcelona ",
		"Engineer\n\nAcme builds.\n\nYou will be based either at Inria (Rennes, France) or at Ifremer (Brest, France).":          "Rennes FR, Brest FR",
		"Engineer\n\nAcme builds.\n\nYou will be based at Inria (Rennes, France) and see the people of Ifremer (Brest, France).": "Rennes FR",
		"Location: Melbourne, Victoria, Australia":                                             "Melbourne AU",
		"We teach.\n\nThe teacher will work at the Elmhurst School.":                           "",
		"The position is located in Villigen, Switzerland.":                                    "Villigen CH",
		"Location: Villigen, Switzerland":                                                      "Villigen CH",
		"Ingénieur\n\nOn cherche quelqu'un.\n\nPoste basé à Villigen (Allemagne).":             "Villigen DE",
		"Location: CERN, Switzerland":                                                          " CH",
		"Engineer\n\n# Location\n\nRemote (US)":                                                " US",
		"Location: Remote within France":                                                       " FR",
		"Location: Remote, Germany":                                                            " DE",
		"Our partners in Villigen, Switzerland, build magnets.":                                "",
		"Location: Singapore":                                                                  "Singapore SG",
		"The Singapore Management University seeks a researcher.":                              "Singapore SG",
		"Location: Ithaca, New York":                                                           "Ithaca US",
		"Location: Boston, New York, Chicago":                                                  "Boston US, New York US, Chicago US",
		"Lieu : Montréal, Québec":                                                              "Montréal CA",
		"Lieu : Montréal, Québec, Sherbrooke":                                                  "Montréal CA, Québec CA, Sherbrooke CA",
		"# Tasks\n\n## Team\n\nWe talk.\n\nThe University of Toronto is seeking a researcher.": "Toronto CA",
	} {
		r, err := e.Extract(context.Background(), "posting.txt", strings.NewReader(posting))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range r.Record.Locations {
			got = append(got, l.City+" "+l.Country)
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%q gives %q, want %q", posting, s, want)
		}
	}
}
