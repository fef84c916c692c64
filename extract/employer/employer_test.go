package employer

import (
	"testing"

	"offers/extract/board/boardtest"
)

// TestEmployer holds the ways in which postings name who hires, and phrases
// that name nobody.
func TestEmployer(t *testing.T) {
	r := boardtest.New(t, Room)
	for _, c := range []struct{ text, want string }{
		{"Employeur : Mairie de Vernois", "Mairie de Vernois"},
		{"Laboratoire : Hydrologie du Vernois (HV2), Grenoble", "Hydrologie du Vernois (HV2)"},
		{"Annonceur CEN VERNOIS", "CEN VERNOIS"},
		{"La Tannerie recrute un chargé de projet.", "Tannerie"},
		{"L'association La Tannerie recherche un·e régisseur·euse.", "La Tannerie"},
		{"Offre de mission : Tannerie Vive recherche une administratrice", "Tannerie Vive"},
		{"Depuis près de 70 ans, Tannerie Vive recrute des bénévoles.", "Tannerie Vive"},
		{"La communauté de communes du Vernois recrute son directeur.", "communauté de communes du Vernois"},
		{"La SEPV, organisation sans but lucratif, fondée en 1864, est une institution du Vernois.", "SEPV"},
		{"Le Conservatoire botanique du Vernois (CBV) est un établissement public.", "Conservatoire botanique du Vernois (CBV)"},
		{"Tidewheel is looking for a backend engineer.", "Tidewheel"},
		{"Le département informatique de l'école des Mines du Vernois recrute un enseignant.", "école des Mines du Vernois"},
		{"Le CEMV recrute. Le Centre d'études des mondes du Vernois (CEMV) a trente ans.", "Centre d'études des mondes du Vernois"},
		{"Talents du Vernois, cabinet de recrutement à Thiers, est mandaté par un client.", "Talents du Vernois"},
		{"Nous cherchons une ingénieure. Écrivez à jobs@luckyvernois.example ; Lucky Vernois répond à tous.", "Lucky Vernois"},
		{"Vigie des Deux Vernois\nCalais\n\nPoste : agent\n\nÉcrire à rh@vigie2vernois.example", "Vigie des Deux Vernois"},
		{"Roue Vive & Compagnie - 38 magasins\n\nOn cherche quelqu'un. Voir rouevive.example/alternance", "Roue Vive & Compagnie"},
		{"Distribution Boréal-Sud inc.\nLaval\n\nNotre magasin attend du monde.", "Distribution Boréal-Sud inc."},
		{"*** ATOUT-VERNOIS TRAVAIL TEMPORAIRE ***\n\nDepuis 1998, Atout-Vernois met en relation 260 entreprises.", "ATOUT-VERNOIS TRAVAIL TEMPORAIRE"},
		{"**L'Atelier des Tannées** (association loi 1901, trois antennes : Thiers, Ambert) embauche", "Atelier des Tannées"},
		{"Quel organisme ? Foyer rural du Haut Vernois\n", "Foyer rural du Haut Vernois"},
		{"Lieu : LS3V, Thiers", "LS3V"},
		{"Poste situé à la DTPV Vernois, 1 rue des Noyers", "DTPV Vernois"},
		{"Rejoignez la Menuiserie VERNOIS, fabricant depuis 125 ans. La Menuiserie VERNOIS vous forme.", "Menuiserie VERNOIS"},
		{"Talents du Vernois, Cabinet de recrutement CDI, recherche pour son client un chef d'équipe.", "Talents du Vernois"},
		{"Le Château de Vernois, résidence médicalisée accueillant des personnes âgées, recherche un soignant.", "Château de Vernois"},
		{"Dans ce processus, Sillon s'engage à examiner toute candidature. Sillon recrute.", "Sillon"},
		{"L'employeur : le Groupement du Vernois", "Groupement du Vernois"},
		{"Située à Thiers, l'entreprise Sillon recrute un soudeur.", "Sillon"},
		{"Dans ce cadre, l'EJE participe aux réunions.", ""},
		{"Organisation : Rigueur, autonomie et écoute", ""},
		{"Culture d'entreprise : Performance collective récompensée, innovation", ""},
		{"Installé depuis 16 ans sur la Commune de THIERS, on cherche quelqu'un", ""},
		{"Vous préparez les décisions du Conseil d'Administration.", ""},
		{"Vous gérez les situations de la Région Est.", ""},
		{"Vous êtes à l'aise avec l'outil SAS Entreprise Guidée", ""},
		{"UN PARCOURS AYANT DÉBUTÉ PAR SA CARRIÈRE DE TECHNICIEN", ""},
		{"La communauté de communes s'organise autour de plusieurs pôles.", ""},
		{"Le département SI METIER souhaite renforcer ses équipes.", ""},
		{"Diplômé d'un Master 2 en Université VERNOIS", ""},
		{"Notre agence située entre Lyon, Valence et Saint-Étienne recrute.", ""},
		{"Bienvenue chez Abeilles du Vernois, où vous suivrez les ruches.", "Abeilles du Vernois"},
		{"La Fondation du Vernois lance un appel à candidature pour deux postes.", "Fondation du Vernois"},
		{"Rayonnement de l'entreprise : Vernois principalement", ""},
		{"Elle aura l'appui technique de la Communauté de communes du Vernois.", ""},
		{"Chez Sillon, l'audace est partout.", "Sillon"},
		{"Le responsable est chez notre client Besoin d'un challenge ?", ""},
		{"Le Centre Socio Culturel LE RICOCHET à Thiers recrute : un animateur", "Centre Socio Culturel LE RICOCHET"},
		{"Notre site Sillon Atlantique basé à Thiers recherche son chef.", "Sillon Atlantique"},
		{"Votre agence d'intérim SILLON recrute un technicien.", "agence d'intérim SILLON"},
		{"Le Département des Techniques pour la Santé (DTS) au VERNOIS-LAB à Thiers propose un stage.", "VERNOIS-LAB"},
		{"digiSillon recrute un architecte.", "digiSillon"},
		{"En rejoignant Sillon à Thiers, vous verrez du pays. Sillon forme.", "Sillon"},
		{"Sillon, membre du groupe Vernois, fait des bancs. On aime Sillon.", "Sillon"},
		{"Les équipes, les sites, etcIl participe au reste.", ""},
		{"Liberté Égalité Fraternité\n\nLiberté, Égalité", ""},
		{"Commune de 3185 habitants située à 15 km de Thiers", ""},
		{"Le logiciel Tannix a trente ans.\n\nTannix accompagne les artistes. Tannix est libre.", ""},
		{"Quel diplôme ? Licence de Lettres", ""},
		{"entreprise : menuiserie abadie et fils\nposte : menuisier\nlieu : thiers\ncdi", "menuiserie abadie et fils"},
		{"# Animateur\n\nAsso **Les Loutres du Vernois** | Thiers", "Loutres du Vernois"},
		{"Rigueur Autonomie\n\nAssistant\n\nOn aime les gens. Rigueur exigée. Autonomie aussi.", ""},
		{"Les Petits Pas du Vernois – crèche de 18 berceaux à Thiers (63300), derrière la gare – recherche pour septembre un éducateur.", "Petits Pas du Vernois"},
		{"Restaurant Le Vieux Vernois (Thiers) cherche serveur ou serveuse.", "Restaurant Le Vieux Vernois"},
		{"VERNILINK est à la recherche d'un développeur.", "VERNILINK"},
		{"The [Institut des Loutres du Vernois](https://www.example.org/) will offer one post-doctoral position.", "Institut des Loutres du Vernois"},
		{"Lieu : Ifremer, Brest", "Ifremer"},
		{"Animatrice\n\nLIEU DE TRAVAIL : Commune du Vernois", ""},
		{"Location: HV2, Thiers\n\nSupervisor: Dr. Ana Vernois (HV2, Univ. Vernois)", "HV2"},
		{"Who we are: Saltmarsh Robotics Ltd, a small team in Thiers.", "Saltmarsh Robotics Ltd"},
		{"Qui sommes-nous : une équipe de dix personnes", ""},
		{"Senior Accountant\n\nHartwell & Pryce LLP | Leeds | Permanent\n\nYou will prepare statements.", "Hartwell & Pryce LLP"},
		{"Employeur : syndicat mixte du Vernois (SMV)\nChargé·e de mission", "syndicat mixte du Vernois (SMV)"},
		{"Infirmier\n\nPays Vernois\n\nOn vit bien ici. Le Pays Vernois vous attend.", ""},
		{"Vos avantages\n\nTickets Restaurant\n\nLes Tickets Restaurant valent 9 euros.", ""},
		{"Plateforme TANNIX : un outil\n\nTANNIX développe des cartes.", ""},
		{"Profil recherché : bac+5", ""},
		{"Nous recrutons un chargé de mission.", ""},
		{"Notre client recherche un comptable.", ""},
		{"Le candidat propose un stage à ses amis.", ""},
		{"Le Centre de Recherche un jour par semaine", ""},
		{"Assurer la mise en œuvre du projet", ""},
		{"Rigoureux, vous assurez le suivi", ""},
		{"L'entreprise recrute un vendeur.", ""},
	} {
		b := r.Read(t, c.text)
		if b.Record.Employer != c.want {
			t.Errorf("%q: employer %q, want %q", c.text, b.Record.Employer, c.want)
		}
	}
}
