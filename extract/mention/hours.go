package mention

// hours are the forms of working hours.
var hours = []Form{
	{
		Name: "period", Kind: Hours, Starts: digits | numeral, Needs: hourUnit, Within: 15, Read: hoursPerPeriod,
		Yes: []Example{
			{"35 h / semaine", "35"},
			{"35h/semaine", "35"},
			{"35H/semaine Travail en journée", "35"},
			{"35h/sem", "35"},
			{"28h par semaine", "28"},
			{"35 heures hebdomadaires", "35"},
			{"24,5 h hebdo", "24.5"},
			{"24.5 h hebdo", "24.5"},
			{"17h30 hebdomadaires", "17.5"},
			{"37 h 30 par semaine", "37.5"},
			{"37h30/semaine", "37.5"},
			{"trente-cinq heures par semaine", "35"},
			{"trente-cinq (35) heures hebdomadaires", "35"},
			{"35 heures de travail hebdomadaire", "35"},
			{"151,67 h/mois", "151.67"},
			{"151h67 par mois", "151.67"},
			{"151.67 heures mensuelles", "151.67"},
			{"1607 heures annuelles", "1607"},
			{"1 607 heures par an", "1607"},
			{"7h par jour", "7"},
			{"7h30 / jour", "7.5"},
			{"20 hours per week", "20"},
			{"40 hrs/wk", "40"},
			{"37.5 hours a week", "37.5"},
			{"35-hour week", "35"},
			{"15 hours weekly", "15"},
		},
		No: []string{
			"9h-17h", "de 8h30 à 12h", "24h/24", "2 jours par semaine", "12 € / h par semaine", "48 heures", "de 20h à 25h par semaine", "200 h par semaine", "3 fois 3h par semaine",
		},
	},
	{
		Name: "fraction", Kind: Hours, Starts: followed, Needs: suffixed, Within: 6, Read: hoursOfFull,
		Yes: []Example{
			{"à temps complet (35/35e)", "35"},
			{"temps complet (35/35ᵉ)", "35"},
			{"28/35ème", "28"},
			{"17,5/35e", "17.5"},
		},
		No: []string{"3/4 temps", "28/35", "12/35 rue", "50/35e"},
	},
	{
		Name: "counted", Kind: Hours, Starts: hourUnit, Needs: digits, Within: 4, Read: countedHours,
		Yes: []Example{
			{"Nombre d'heures : 32 par semaine", "32"},
			{"Nombre d'heures hebdomadaires : 24", "24"},
		},
		No: []string{"Nombre d'heures : 120", "heures : 8", "Nombre d'heures de formation : 32"},
	},
	{
		Name: "bare", Kind: Hours, Starts: digits | numeral, Needs: hourUnit, Within: 15, Read: bareHours,
		Yes: []Example{
			{"35h", "35"},
			{"35 heures", "35"},
			{"37h30", "37.5"},
			{"39h00", "39"},
			{"base 35h", "35"},
			{"CDI 35H", "35"},
			{"temps de travail : 35h", "35"},
			{"Temps de travail : 20h", "20"},
			{"CDD à temps partiel (24h)", "24"},
			{"contrat de 30 heures", "30"},
			{"mi-temps (17h30)", "17.5"},
			{"durée hebdomadaire de travail : 17h30", "17.5"},
			{"35h de travail", "35"},
		},
		No: []string{
			"9h-17h", "de 8h30 à 12h", "à 14h", "8h à 16h30", "21h", "jusqu'à 21h", "24h/24", "sous 48 heures", "apprendre 10 heures", "formation de 35 heures de cours",
			"CDD, horaires 14h-22h", "contrat : travail de 20h à 6h", "entretien à 11h30", "50h", "70h de formation", "35 à 39h", "35/39h", "12h-14h", "temps plein, 10h/nuit", "temps plein : 12 h par garde",
		},
	},
}
