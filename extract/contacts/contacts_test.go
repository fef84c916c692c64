package contacts

import (
	"encoding/json"
	"testing"

	"offers/extract/board/boardtest"
)

// read lets the room alone decide a posting.
func read(t *testing.T, r boardtest.Reader, posting string) string {
	t.Helper()
	b := r.Read(t, posting)
	for _, e := range b.Ledger() {
		if e.Quote != b.Doc.Text[e.Start:e.End] {
			t.Errorf("%q: quote %q is not at %d", posting, e.Quote, e.Start)
		}
	}
	got, err := json.Marshal(b.Record.Contacts)
	if err != nil {
		t.Fatal(err)
	}
	return string(got)
}

// TestContacts reads postings of a few lines.
func TestContacts(t *testing.T) {
	r := boardtest.New(t, Room)
	for _, c := range []struct{ posting, want string }{
		// Whose an address is.
		{"Envoyez votre CV à Claire Valembert (claire.valembert@example.org) et à Yvon Morland (y.morland@example.org).",
			`[{"name":"Claire Valembert","emails":["claire.valembert@example.org"],"purpose":"application"},{"name":"Yvon Morland","emails":["y.morland@example.org"],"purpose":"application"}]`},
		{"CV et lettre à Claire Valembert, directrice des soins, avant le 3 mai 2026 : rh@example.org ou 04 65 71 00 12.",
			`[{"name":"Claire Valembert","role":"directrice des soins","emails":["rh@example.org"],"phones":["+33465710012"],"purpose":"application"}]`},
		{"Votre CV est attendu à l'adresse rh@example.org, à l'attention de Nour Bellaval, codirectrice.",
			`[{"name":"Nour Bellaval","role":"codirectrice","emails":["rh@example.org"],"purpose":"application"}]`},
		{"Encadrement : Claire Valembert et Yvon Morland\n\nContact : claire.valembert@example.org",
			`[{"name":"Claire Valembert","emails":["claire.valembert@example.org"]}]`},
		{"Pour candidater, contactez :\n\nM. Yvon Morland\n\nTél. : 04 65 71 00 12\n\nMél : rh@example.org",
			`[{"name":"Yvon Morland","emails":["rh@example.org"],"phones":["+33465710012"],"purpose":"application"}]`},
		{"Écrivez-nous pour candidater : rh@example.org, ou appelez Yvon Morland, animateur, au 04 65 71 00 12.",
			`[{"emails":["rh@example.org"],"purpose":"application"},{"name":"Yvon Morland","role":"animateur","phones":["+33465710012"],"purpose":"application"}]`},
		{"Contactez [rh@example.org](mailto:rh@example.org) (Claire Valembert, directrice) ou [y.morland@example.org](mailto:y.morland@example.org) (Yvon Morland, référent RH).",
			`[{"name":"Claire Valembert","role":"directrice","emails":["rh@example.org"],"purpose":"information"},{"name":"Yvon Morland","role":"référent RH","emails":["y.morland@example.org"],"purpose":"information"}]`},
		{"The team of Dr. Claire Valembert, is new.\n\nEmail: claire@example.org", `[{"name":"Claire Valembert","emails":["claire@example.org"]}]`},
		{"Merci d'adresser votre candidature (CV et lettre) à Claire Valembert.", `[{"name":"Claire Valembert","purpose":"application"}]`},
		{"Contactez [Ysoline Wolfer](mailto:admin@example.org).", `[{"name":"Ysoline Wolfer","emails":["admin@example.org"],"purpose":"information"}]`},

		{"Pour plus d'informations, contactez Claire Valembert, Yvon Morland ou Nour Bellaval.", `[{"name":"Claire Valembert","purpose":"information"},{"name":"Yvon Morland","purpose":"information"},{"name":"Nour Bellaval","purpose":"information"}]`},
		{"Contactez Claire Valembert pour en savoir plus sur Yvon Morland.", `[{"name":"Claire Valembert","purpose":"information"}]`},

		{"We are in Melbourne, VIC 3000. Call 0419 555 075 to hear more.", `[{"phones":["+61419555075"]}]`},
		{"From: ecolog-request@lists.example.org\nTo: ecolog@lists.example.org\n\nWe work on lakes.\n\nSend your CV to rh@listes.example.org.", `[{"emails":["rh@listes.example.org"],"purpose":"application"}]`},
		{"Personne en charge du recrutement : Lucille Wolfer", `[{"name":"Lucille Wolfer"}]`},
		{"Recruteur : Cabinet Wolfer", `null`},
		{"Enquiries should be directed to Professor Giulio Del Wolfer at wolfer@example.org", `[{"name":"Giulio Del Wolfer","emails":["wolfer@example.org"],"purpose":"information"}]`},

		{"Votre agence VERNOIS NANTES OUEST recrute : nantes.ouest@example.org", `[{"emails":["nantes.ouest@example.org"]}]`},

		// Links to apply by.
		{"Click [here](https://example.org/12) to find out more and apply.", `[{"urls":["https://example.org/12"],"purpose":"application"}]`},
		{"Cliquez [ici](https://example.org/12) pour postuler.", `[{"urls":["https://example.org/12"],"purpose":"application"}]`},
		{"Cliquez [ici](https://example.org/12) pour nous connaître.", `null`},
		{"You can apply via the [official webpage](https://example.org/12).", `[{"urls":["https://example.org/12"],"purpose":"application"}]`},
		{"L'annonce officielle est [ici](https://example.org/12).", `[{"urls":["https://example.org/12"],"purpose":"information"}]`},
		{"---\ncontact: Claire Valembert\nemail: claire@example.org\n---\n\nTexte.", `[{"name":"Claire Valembert","emails":["claire@example.org"]}]`},

		{"---\napply_url: https://example.org/jobs/12\n---\n\nCV à rh@example.org.", `[{"urls":["https://example.org/jobs/12"],"purpose":"application"},{"emails":["rh@example.org"],"purpose":"application"}]`},

		// What it is for.
		{"Please send the documents to Claire Valembert (claire.valembert@example.org), who can also be contacted for further information.",
			`[{"name":"Claire Valembert","emails":["claire.valembert@example.org"],"purpose":"application"}]`},
		{"Questions? Contact Claire Valembert, phone: +46 8 123 456 78, claire.valembert@example.org.",
			`[{"name":"Claire Valembert","emails":["claire.valembert@example.org"],"phones":["+46812345678"],"purpose":"information"}]`},
		{"Envoyez votre CV à rh@example.org. Des questions ? Yvon Morland, chef d'atelier, 04 65 71 00 12.",
			`[{"emails":["rh@example.org"],"purpose":"application"},{"name":"Yvon Morland","role":"chef d'atelier","phones":["+33465710012"],"purpose":"information"}]`},
		{"# Candidature\n\nCV à Mme Claire Valembert : claire@example.org\n\nRenseignements : 04 65 71 00 12",
			`[{"name":"Claire Valembert","emails":["claire@example.org"],"purpose":"application"},{"phones":["+33465710012"],"purpose":"information"}]`},
		{"A project led by Prof. Ana Vernois.\n\nPlease apply to Prof. Vernois: a.vernois@example.org", `[{"name":"Ana Vernois","emails":["a.vernois@example.org"],"purpose":"application"}]`},
		{"À bientôt sur jobs@example.org ou au 04 65 71 00 12.", `[{"emails":["jobs@example.org"],"phones":["+33465710012"],"purpose":"application"}]`},
		{"Interested applicants should contact Dr. Ana Vernois (ana.vernois at example.org).", `[{"name":"Ana Vernois","emails":["ana.vernois@example.org"],"purpose":"application"}]`},
		{"How to apply: The candidate should write to Ana Vernois by May.\n\nContact: ana.vernois@example.org", `[{"name":"Ana Vernois","emails":["ana.vernois@example.org"],"purpose":"application"}]`},
		{"Please submit your CV by May through the [Vernois Portal](https://jobs.example.org/12).", `[{"urls":["https://jobs.example.org/12"],"purpose":"application"}]`},
		{"For questions: Ana Vernois (CEV, Univ. Vernois), a.vernois@example.org", `[{"name":"Ana Vernois","emails":["a.vernois@example.org"],"purpose":"information"}]`},
		{"- Envoyer un CV à\n\nrh@example.org", `[{"emails":["rh@example.org"],"purpose":"application"}]`},
		{"More details on the position and how we choose can be found here:\nhttps://jobs.example.org/12", `[{"urls":["https://jobs.example.org/12"],"purpose":"information"}]`},
		{"Our work is shown [there](https://www.example.org/work) and the application link is [here](https://jobs.example.org/12).", `[{"urls":["https://jobs.example.org/12"],"purpose":"application"}]`},
		{"Renseignements auprès d'Hélène Chabrel, directrice.", `[{"name":"Hélène Chabrel","role":"directrice","purpose":"information"}]`},
		{"Contact : 04 65 71 00 12", `[{"phones":["+33465710012"]}]`},
		{"Envoyer un CV à claire.valembert@example.org (cc yvon.morland@example.org)",
			`[{"emails":["claire.valembert@example.org"],"purpose":"application"},{"emails":["yvon.morland@example.org"]}]`},

		// What is no contact.
		{"Billetterie : 04 65 71 00 12 - infos@example.org", `null`},
		{"Tél : 04 65 71 00 12 - Fax : 04 65 71 00 13", `[{"phones":["+33465710012"]}]`},
		{"Pour exercer vos droits (RGPD), écrivez à dpo@example.org.", `null`},
		{"Le stage sera encadré par Claire Valembert, directrice de recherche.", `null`},

		// Links.
		{"Déposer sa candidature en ligne sur le site de la Ville : https://emploi.example.org/12", `[{"urls":["https://emploi.example.org/12"],"purpose":"application"}]`},
		{"Fiche de poste : https://www.example.org/offres/12.pdf", `[{"urls":["https://www.example.org/offres/12.pdf"],"purpose":"information"}]`},
		{"Vous rejoindrez l'[équipe](https://www.example.org/equipe) du site.", `null`},
		{"En savoir plus sur notre projet : https://www.example.org", `null`},
		{"Les candidatures passent par le [portail](https://emploi.example.org//12) : [https://emploi.example.org//12](https://emploi.example.org/12)",
			`[{"urls":["https://emploi.example.org/12"],"purpose":"application"}]`},
	} {
		if got := read(t, r, c.posting); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.posting, got, c.want)
		}
	}
}
