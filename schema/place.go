package schema

import (
	"slices"
	"strings"
)

// Regions are the values of /locations/*/region: the 18 regions' codes (COG,
// INSEE).
var Regions = [...]string{"01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94"}

// regionDepartments are the departments of each of Regions, in its order.
var regionDepartments = [...]string{
	"971", "972", "973", "974", "976",
	"75 77 78 91 92 93 94 95",
	"18 28 36 37 41 45",
	"21 25 39 58 70 71 89 90",
	"14 27 50 61 76",
	"02 59 60 62 80",
	"08 10 51 52 54 55 57 67 68 88",
	"44 49 53 72 85",
	"22 29 35 56",
	"16 17 19 23 24 33 40 47 64 79 86 87",
	"09 11 12 30 31 32 34 46 48 65 66 81 82",
	"01 03 07 15 26 38 42 43 63 69 73 74",
	"04 05 06 13 83 84",
	"2A 2B",
}

// Departments are the values of /locations/*/department: the 101 departments,
// then the overseas collectivities that INSEE numbers with them.
var Departments = [...]string{
	"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "21",
	"22", "23", "24", "25", "26", "27", "28", "29", "2A", "2B", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39",
	"40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56", "57", "58", "59",
	"60", "61", "62", "63", "64", "65", "66", "67", "68", "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79",
	"80", "81", "82", "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95",
	"971", "972", "973", "974", "976", "975", "977", "978", "984", "986", "987", "988", "989",
}

// overseas are the ISO 3166-1 codes of the departments that have one; FR is
// right for them too.
var overseas = [...]struct{ department, country string }{
	{"971", "GP"}, {"972", "MQ"}, {"973", "GF"}, {"974", "RE"}, {"976", "YT"},
	{"975", "PM"}, {"977", "BL"}, {"978", "MF"}, {"984", "TF"}, {"986", "WF"}, {"987", "PF"}, {"988", "NC"},
}

// borrowed are the postal codes that serve communes of another department
// than their own first digits say (COG and La Poste's codes, 2026).
var borrowed = [...]struct{ postal, department string }{
	{"01200", "74"}, {"01410", "39"}, {"01590", "39"}, {"05110", "04"}, {"05130", "04"}, {"05160", "04"}, {"05700", "26"},
	{"06260", "04"}, {"13780", "83"}, {"21340", "71"}, {"33220", "24"}, {"37160", "86"}, {"42620", "03"}, {"43450", "15"},
	{"48250", "07"}, {"52100", "51"}, {"94390", "91"}, {"97133", "977"}, {"97150", "978"}, {"98799", "989"},
}

// regionOf is the region of a department, "" for a collectivity.
func regionOf(department string) string {
	for i, list := range regionDepartments {
		for d := range strings.FieldsSeq(list) {
			if d == department {
				return Regions[i]
			}
		}
	}
	return ""
}

// numberedDepartment is the department that the first digits of a commune
// code name.
func numberedDepartment(insee string) string {
	if strings.HasPrefix(insee, "97") || strings.HasPrefix(insee, "98") {
		return insee[:3]
	}
	return insee[:2]
}

// serves says whether a French postal code, CEDEX or not, can stand for a
// place in the department.
func serves(postal, department string) bool {
	for _, b := range borrowed {
		if b.postal == postal && b.department == department {
			return true
		}
	}
	if strings.HasPrefix(postal, "20") {
		return department == "2A" && postal < "20200" || department == "2B" && postal >= "20200"
	}
	return numberedDepartment(postal) == department
}

// arrondissement is the commune code of the arrondissement of Paris, Lyon or
// Marseille that a postal code names, "" for any other code, CEDEX ones too.
func arrondissement(postal string) string {
	switch {
	case postal == "75116":
		return "75116"
	case between(postal, "75001", "75020"):
		return "751" + postal[3:]
	case between(postal, "69001", "69009"):
		return "6938" + postal[4:]
	case between(postal, "13001", "13016"):
		return "132" + postal[3:]
	}
	return ""
}

// isArrondissement says whether a commune code is an arrondissement's.
func isArrondissement(insee string) bool {
	return between(insee, "75101", "75120") || between(insee, "69381", "69389") || between(insee, "13201", "13216")
}

// isFrench says whether a country's communes have INSEE codes.
func isFrench(country string) bool {
	return country == "FR" || slices.ContainsFunc(overseas[:], func(o struct{ department, country string }) bool { return o.country == country })
}

// conflicts reports the codes of a place that contradict each other, each at
// the key to look at first.
func (l *Location) conflicts(report func(key, message string)) {
	if l.Country != "" && !isFrench(l.Country) {
		for _, code := range [...]struct{ key, value string }{{"/insee", l.INSEE}, {"/department", l.Department}, {"/region", l.Region}} {
			if code.value != "" {
				report(code.key, "is French, and the country is "+l.Country)
			}
		}
		return
	}
	department := l.Department
	if l.INSEE != "" {
		numbered := numberedDepartment(l.INSEE)
		if department == "" {
			department = numbered
		} else if department != numbered {
			report("/insee", "lies in department "+numbered+", not in "+department)
		}
	}
	if department != "" {
		l.departmentConflicts(department, report)
	}
	l.postalConflicts(department, report)
}

// departmentConflicts compares the place's department with what holds it.
func (l *Location) departmentConflicts(department string, report func(key, message string)) {
	if l.Region != "" && regionOf(department) != l.Region {
		report("/region", "does not hold department "+department)
	}
	for _, o := range overseas {
		if l.Country == o.country && department != o.department {
			report("/country", "is department "+o.department+", not "+department)
		}
	}
}

// postalConflicts compares the postal code of a place in France with its
// department, "" when unknown, and arrondissement.
func (l *Location) postalConflicts(department string, report func(key, message string)) {
	switch {
	case l.PostalCode == "" || department == "" && l.Country == "":
		return
	case len(l.PostalCode) != 5 || !allDigits(l.PostalCode):
		report("/postal_code", "is not French: five digits")
	case department != "" && !serves(l.PostalCode, department):
		report("/postal_code", "is not of department "+department)
	default:
		if a := arrondissement(l.PostalCode); a != "" && isArrondissement(l.INSEE) && a != l.INSEE {
			report("/insee", "is another arrondissement than postal code "+l.PostalCode)
		}
	}
}
