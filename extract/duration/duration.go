// Package duration decides how long the contract or internship runs: min, max,
// renewable.
package duration

import (
	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/mention"
	"offers/schema"
)

// Room is the duration room.
var Room = board.Room{Name: "duration", Cues: cues, Decide: decide}

const (
	minPath       schema.Path = "/duration/min"
	maxPath       schema.Path = "/duration/max"
	renewablePath schema.Path = "/duration/renewable"
)

var cues = []cue.Rule{
	{Role: cue.ContractLength, Reach: cue.Label, Phrase: "(durée) (prévue) [stage|contrat|mission|cdd|emploi|thèse|poste|durée|internship|alternance|service civique|période|engagement|type contrat|nature contrat|contrat et durée|duration|length|contract|type emploi|financement|volontariat|stages|vacation|type] (prévue|indicative)", Yes: "Durée du stage : 6 mois", Value: "P6M", No: "Durée du trajet : 2 heures"},
	{Role: cue.ContractLength, Reach: cue.Before, Phrase: "cdd|stage|mission|intérim|alternance|apprentissage|internship|postdoc|mandat|remplacement|vacation|contrat|thèse|doctorat|volontariat|détachement|période|financement|placement|convention|cdi (temps) (plein) (remplacement) (renouvelable)", Yes: "CDD de trois ans", Value: "P3Y"},
	{Role: cue.ContractLength, Reach: cue.Before, Phrase: "[contrat à durée déterminée|service civique|fixed term contract|fixed term|contrat projet|contrat alternance|contrat apprentissage|contrat doctoral|contract|position|post doctorat|postdoctorat|postdoctoral]", Yes: "Contrat à durée déterminée de 12 mois", Value: "P12M"},
	{Role: cue.ContractLength, Reach: cue.Before, Weak: true, Phrase: "[durée|duration|for period|period]", Yes: "Poste à pourvoir pour une durée de 18 mois", Value: "P18M"},
	{Role: cue.ContractLength, Reach: cue.After, Phrase: "[contrat|cdd|stage|internship|contract|mission|renouvelable|postdoc|thèse|fixed term]", Yes: "18-month contract", Value: "P18M"},
	{Role: cue.ContractLength, Reach: cue.Section, Phrase: "[durée|durée stage|durée contrat|duration|durée mission|durée et période|période et durée]", Only: cue.InHeading, Yes: "# Durée\n\nComptez six mois environ", Value: "P6M"},

	{Role: cue.Trial, Reach: cue.Sentence, Phrase: "[période essai|période d'essai|période probatoire|trial period|probation|probation period|probationary period]", Yes: "probation period of 3 months"},
	{Role: cue.Renewal, Reach: cue.Before, Phrase: "renouvelable|renouvelables|reconductible|prolongeable|renouvellement|prolongation|renewable|extension|prolongé|renouvelé", Yes: "CDD de trois mois renouvelable 2 mois"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "depuis|âge|âgé|âgée|âgés|agé|moins|existe|histoire|historique|fort|il y a", Yes: "Depuis plus de 40 ans, nous soignons"},
	{Role: cue.Age, Reach: cue.After, Phrase: "[existence|savoir faire|âge|histoire|présence|activité|plus jeune|expertise groupe|révolus|ago]", Yes: "avec 25 ans d'existence"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "enfants|jeunes|adolescents|adultes|élèves|mineurs|ados", Yes: "Des jeunes de 15 à 18 ans"},
	{Role: cue.StudyLength, Reach: cue.Sentence, Phrase: "cursus|scolarité|études|formation|année césure|titularisation|ancienneté|congés|préavis|vacances|rtt|astreinte|garantie|délai|trajet|minimum séjour|résidence|amplitude", Yes: "Cursus ingénieur d'une durée de 3 ans"},
	{Role: cue.OtherLength, Reach: cue.Sentence, Phrase: "[ne peut excéder|durée totale|dans limite|durée maximale totale|cdi à l'issue|au terme|à l'issue|cdisation|premiers|prochains|prochaines|dernières|derniers|tous|toutes|chaque|première|depuis]", Yes: "au terme de 6 ans"},
	{Role: cue.OtherLength, Reach: cue.After, Phrase: "[congés|télétravail|rtt|déplacement|formation|vacances|préavis|repos|astreinte|par semaine|par an|par mois|semaine|ouvrés|ouvrables|par jour|travail|hebdomadaires|après]", Yes: "2 jours de télétravail"},

	{Role: cue.RenewableTerm, Reach: cue.Here, Phrase: "renouvelable|renouvelables|reconductible|prolongeable|renewable|prolongations|extensible", Says: "true", Yes: "CDD de 6 mois renouvelable"},
	{Role: cue.RenewableTerm, Reach: cue.Here, Phrase: "[renouvellement possible|possibilité renouvellement|prolongation possible|possibilité prolongation|extension possible|possibilité extension|pouvant être renouvelé|pouvant être prolongé|peut être renouvelé|peut être prolongé|with possibility extension|possible extension|possibly renewable|pourra être renouvelé|pourra être prolongé|susceptible d'être renouvelé|susceptible d'être prolongé|renouvellements possibles|possibilité reconduction|éventuellement renouvelable]", Says: "true", Yes: "12 mois, prolongation possible"},
	{Role: cue.RenewableTerm, Reach: cue.Here, Phrase: "[non renouvelable|énergies renouvelables|énergie renouvelable|essai renouvelable|période essai renouvelable|essai … renouvelable]", Says: "", No: "Ingénieur en énergies renouvelables"},
}

// decide reads the contract's length from the best of its candidates. The two
// ends of a date range are the dates room's own: they are no duration.
func decide(b *board.Board) {
	d := schema.Duration{}
	var best mention.DurationValue
	for _, c := range b.Candidates(cue.ContractLength) {
		v := b.Duration(c.Mention)
		switch {
		case !plausible(v) || b.Decided(c.Mention):
		case d.Min == "" && d.Max == "":
			best = v
			d.Min, d.Max = v.Ends()
			b.Take(c, schema.Stated, filled(d)...)
		case v == best:
			b.Confirm(c, filled(d)...)
		default:
			b.Overrule(c, minPath)
			b.Overrule(c, maxPath)
		}
	}
	renewable(b, &d)
	if d != (schema.Duration{}) {
		b.Record.Duration = &d
	}
}

// plausible says whether a length can be that of a contract: hours cannot.
func plausible(v mention.DurationValue) bool { return v.Unit != 'H' }

// filled are the paths of the ends that are said.
func filled(d schema.Duration) (paths []schema.Path) {
	if d.Min != "" {
		paths = append(paths, minPath)
	}
	if d.Max != "" {
		paths = append(paths, maxPath)
	}
	return paths
}

// renewable takes the first "renouvelable" of the posting's own text that is
// not said of a trial period.
func renewable(b *board.Board, d *schema.Duration) {
	for _, t := range b.Terms(cue.RenewableTerm) {
		if t.Witness == board.Visible && !b.Near(t, cue.Trial) {
			d.Renewable = true
			b.SayTerm(t, renewablePath)
			return
		}
	}
}
