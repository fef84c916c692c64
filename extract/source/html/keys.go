package html

import "offers/extract/source/html/jobposting"

// A fact is one thing that a page says of itself without showing it.
type fact struct{ key, value string }

// keys is the closed list of the labels of Data blocks, JobPosting's apart,
// and where each comes from.
var keys = [...]struct{ key, from string }{
	{"front.title", "front matter: title, title_content, titre"},
	{"front.date", "front matter: date, date_content, published"},
	{"front.author", "front matter: author, auteur"},
	{"front.employer", "front matter: employer, employeur, entreprise, company, organization, organisation, organisme"},
	{"front.location", "front matter: location, lieu, city, ville, place"},
	{"page.title", "the title element"},
	{"meta.og:title", "meta property og:title, where it is not the title element's"},
	{"meta.description", "meta name description, or property og:description"},
	{"meta.author", "meta name author"},
	{"meta.og:site_name", "meta property og:site_name"},
	{"meta.article:published_time", "meta property article:published_time"},
	{"meta.date", "meta name date, pubdate, DC.date, dcterms.date, dcterms.created, dcterms.issued, publication_date"},
	{"webpage.datePublished", "JSON-LD datePublished of the WebPage or Article"},
	{"time.published", "datetime of a time element of class published or entry-date, or with pubdate"},
	{"jobposting.syntax", "\"repaired\" before the facts of a JobPosting whose JSON was broken: they are a guess"},
	{"link.mailto", "address of a mailto: link in the posting that its text does not show"},
	{"link.tel", "number of a tel: link in the posting that its text does not show"},
	{"link.apply", "absolute address, or e-mail address, behind a link that says postuler, candidater, apply"},
	{"link.more", "absolute address behind a link that says fiche de poste, offre complète, full job description"},
	{"site.mailto", "as link.mailto, in the page's header, footer, forms"},
	{"site.tel", "as link.tel, in the page's header, footer, forms"},
}

// prefix goes before the keys of a JobPosting's facts.
const prefix = "jobposting."

// Keys lists every label that a Data block of a page can have, so that cues
// can name them.
func Keys() []string {
	var list []string
	for _, k := range keys {
		list = append(list, k.key)
	}
	for _, k := range jobposting.Keys() {
		list = append(list, prefix+k)
	}
	return list
}
