package location

import (
	"slices"
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/mention"
)

// The country of a city abroad that shares its name with another's, told by the
// domains of the posting's addresses: "Cambridge" beside jobs.cam.ac.uk.

// domains are top-level domains that are not their country's code.
var domains = map[string]string{"uk": "GB", "edu": "US", "gov": "US", "cat": "ES", "scot": "GB", "wales": "GB", "quebec": "CA", "bzh": "FR"}

// notCountries are country codes whose domains anybody takes.
var notCountries = []string{"CO", "IO", "AI", "ME", "TV", "CC", "LY", "FM", "GG", "TO", "SH", "GL", "EU", "LA", "AC"}

// domainCountry is the one country of a city's namesakes that the domain of an
// address belongs to, and that address; "" where none or several do.
func (d *decider) domainCountry(names []gazetteer.Name) (code string, by mention.ID) {
	if !d.hostsKnown {
		d.hostsKnown, d.hosts = true, d.hostCountries(d.hosts[:0])
	}
	by = mention.None
	for _, h := range d.hosts {
		if h.code == code || !slices.ContainsFunc(names, func(x gazetteer.Name) bool { return x.Country == h.code }) {
			continue
		}
		if code != "" {
			return "", mention.None
		}
		code, by = h.code, h.by
	}
	return code, by
}

// host is an address whose domain tells a country.
type host struct {
	code string
	by   mention.ID
}

// hostCountries are the countries that the domains of the posting's addresses
// tell, each with the first address that does.
func (d *decider) hostCountries(hosts []host) []host {
	for i, m := range d.Mentions.All {
		if m.Kind != mention.Mail && m.Kind != mention.URL {
			continue
		}
		code := countryOfHost(d.String(mention.ID(i)))
		if code != "" && !slices.ContainsFunc(hosts, func(h host) bool { return h.code == code }) {
			hosts = append(hosts, host{code, mention.ID(i)})
		}
	}
	return hosts
}

// countryOfHost is the country of an e-mail or web address's domain: "GB" of
// https://www.jobs.cam.ac.uk/job/1, "" of .com and of domains that anybody takes.
func countryOfHost(address string) string {
	host := mention.Host(address)
	top := host[strings.LastIndexByte(host, '.')+1:]
	if code, ok := domains[top]; ok {
		return code
	}
	if code := strings.ToUpper(top); len(code) == 2 && !slices.Contains(notCountries, code) {
		return code
	}
	return ""
}
