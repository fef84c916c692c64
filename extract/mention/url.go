package mention

// urls are the forms of web addresses; the value is the address as written,
// without the signs of the sentence around it.
var urls = []Form{
	{
		Name: "scheme", Kind: URL, Starts: linkStart, Read: schemeAddress,
		Yes: []Example{
			{"https://example.org", "https://example.org"},
			{"http://www.example.org/offres/12345", "http://www.example.org/offres/12345"},
			{"HTTPS://EXAMPLE.ORG/Offre", "https://EXAMPLE.ORG/Offre"},
			{"Voir https://example.org/a.", "https://example.org/a"},
			{"(https://example.org/a)", "https://example.org/a"},
			{"https://example.org/a_(b)", "https://example.org/a_(b)"},
			{"(voir https://example.org/a_(b))", "https://example.org/a_(b)"},
			{"<https://example.org/a>", "https://example.org/a"},
			{"[offre](https://example.org/a?b=c)", "https://example.org/a?b=c"},
			{"[https://example.org/a]", "https://example.org/a"},
			{"**https://example.org/a**", "https://example.org/a"},
			{"_https://example.org/a_", "https://example.org/a"},
			{"« https://example.org/a »", "https://example.org/a"},
			{"https://example.org/a, puis", "https://example.org/a"},
			{"https://example.org:8080/a#b", "https://example.org:8080/a#b"},
			{"https://example.org?q=1&r=2", "https://example.org?q=1&r=2"},
			{"https://example.org/a…", "https://example.org/a"},
			{"https://example.org/m%C3%A9tier", "https://example.org/m%C3%A9tier"},
			{"https://example.org/métier", "https://example.org/métier"},
			{"https://example.org/@compte", "https://example.org/@compte"},
			{"https://example.org/?mail=a@example.org", "https://example.org/?mail=a@example.org"},
			{"Lien:https://example.org/a", "https://example.org/a"},
			{"https://recrutement.example.gouv.fr/", "https://recrutement.example.gouv.fr/"},
			{"http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a"},
			{"ftp://example.org/a.pdf", "ftp://example.org/a.pdf"},
			{"<https://example.org/une/\nlongue/adresse>", "https://example.org/une/longue/adresse"},
		},
		No: []string{"https://", "http://.", "http://362", "http://-example.org", "https:// est un protocole", "le protocole http", "http ou https", "httt://example.org", "http://sansdomaine", "des salarié.es <http://salarié.es>"},
	},
	{
		Name: "www", Kind: URL, Starts: linkStart, Read: wwwAddress,
		Yes: []Example{
			{"www.example.org", "www.example.org"},
			{"WWW.EXAMPLE.ORG", "WWW.EXAMPLE.ORG"},
			{"www.example.org/offres.", "www.example.org/offres"},
			{"(www.example.org)", "www.example.org"},
			{"www2.example.org/a", "www2.example.org/a"},
			{"Site : www.example.frPostuler", "www.example.fr"},
			{"sur www.mon-emploi.example.fr !", "www.mon-emploi.example.fr"},
		},
		No: []string{"www", "www.", "www.example", "notwww.example", "a@www.example.org"},
	},
	{
		Name: "domain", Kind: URL, Starts: dotted, Read: bareAddress,
		Yes: []Example{
			{"example.org", "example.org"},
			{"example.org/offres", "example.org/offres"},
			{"emploi.example.gouv.fr", "emploi.example.gouv.fr"},
			{"sur example.fr.", "example.fr"},
			{"(example.fr)", "example.fr"},
			{"d'example.fr", "example.fr"},
			{"Example.fr", "Example.fr"},
			{"EXAMPLE.FR", "EXAMPLE.FR"},
			{"example.de/jobs", "example.de/jobs"},
			{"jobs.example.it", "jobs.example.it"},
			{"Site:example.fr", "example.fr"},
			{"<example.fr/a>", "example.fr/a"},
			{"l'association-exemple.org", "association-exemple.org"},
			{"example.fr?ref=12", "example.fr?ref=12"},
		},
		No: []string{
			"0ª0.ac",
			"node.js", "vue.js", "Node.JS", "asp.net", "ASP.NET", "M.Dupont", "fin.Vous", "mission.une", "poste.de direction", "équipe.la", "etc.", "e.g", "c.-à-d.", "p.ex.", "S.A.R.L.", "1.2.3", "2.5", "8.8.8.8",
			"candidat.es", "motivé.e.s", "salarié.es/stagiaires", "image.jpg", "cv.pdf", "H.F", "Bac+2.le", "a@example.org", "@example.org", "#example.org", "$example.org", "example.coma", "-example.coma", "_example.com",
			"///example.org", "main.py", "readme.txt", "20.h", "9.am", "fr.", ".com", "Paris.Mission", "et.si",
		},
	},
}

// linkWords begin a web address, or stand for the signs of an e-mail address
// that is spelled out.
var linkWords = []entry{
	{"http https ftp www", linkStart, 0},
	{"at arobase arobas chez dot point", linkStart, 0},
}
