package mention

// places are the forms of places, the most certain first.
var places = []Form{
	{Name: "address", Kind: Place, Starts: digits | wayType | wayLike, Read: readAddress, Yes: []Example{
		{"32 rue de la Dalbade 31000 Toulouse", `{"street":"32 rue de la Dalbade","postal_code":"31000","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"3 place de Fontenoy – 75007 PARIS", `{"street":"3 place de Fontenoy","postal_code":"75007","city":"Paris","insee":"75107","department":"75","region":"11","country":"FR"}`},
		{"12 bis, avenue du Général Leclerc, 59000 Lille", `{"street":"12 bis, avenue du Général Leclerc","postal_code":"59000","city":"Lille","insee":"59350","department":"59","region":"32","country":"FR"}`},
		{"18 rue des Pyrénées Paris 20ème", `{"street":"18 rue des Pyrénées","postal_code":"75020","city":"Paris","insee":"75120","department":"75","region":"11","country":"FR"}`},
		{"12 rue du 8 mai 1945, 69003 Lyon", `{"street":"12 rue du 8 mai 1945","postal_code":"69003","city":"Lyon","insee":"69383","department":"69","region":"84","country":"FR"}`},
		{"118 route de Narbonne, 31062 Toulouse cedex 9", `{"street":"118 route de Narbonne","postal_code":"31062","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
	}, No: []string{"3 cours de mathématiques", "2 places disponibles", "votre place dans l'équipe"}},
	{Name: "postcode", Kind: Place, Starts: digits | capital, Read: readPostcode, Yes: []Example{
		{"31000 Toulouse", `{"postal_code":"31000","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"75 020 Paris", `{"postal_code":"75020","city":"Paris","insee":"75120","department":"75","region":"11","country":"FR"}`},
		{"F-42000 St-Etienne", `{"postal_code":"42000","city":"Saint-Étienne","insee":"42218","department":"42","region":"84","country":"FR"}`},
		{"31062 TOULOUSE CEDEX 9", `{"postal_code":"31062","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"97400 Saint-Denis", `{"postal_code":"97400","city":"Saint-Denis","insee":"97411","department":"974","region":"04","country":"FR"}`},
	}, No: []string{"14500 habitants", "35000 euros"}},
	{Name: "town-department", Kind: Place, Starts: capital | digits, Read: readCoded, Yes: []Example{
		{"Lyon (69)", `{"city":"Lyon","insee":"69123","department":"69","region":"84","country":"FR"}`},
		{"Saint-Denis (93)", `{"city":"Saint-Denis","insee":"93066","department":"93","region":"11","country":"FR"}`},
		{"Arras (Pas-de-Calais (62))", `{"city":"Arras","insee":"62041","department":"62","region":"32","country":"FR"}`},
		{"13 - Marseille 1er Arrondissement", `{"postal_code":"13001","city":"Marseille","insee":"13201","department":"13","region":"93","country":"FR"}`},
		{"Lyon 3e", `{"postal_code":"69003","city":"Lyon","insee":"69383","department":"69","region":"84","country":"FR"}`},
		{"Paris (9 ème)", `{"postal_code":"75009","city":"Paris","insee":"75109","department":"75","region":"11","country":"FR"}`},
		{"Paris XIIIe", `{"postal_code":"75013","city":"Paris","insee":"75113","department":"75","region":"11","country":"FR"}`},
		{"Sens (89)", `{"city":"Sens","insee":"89387","department":"89","region":"27","country":"FR"}`},
	}, No: []string{"Master (2)"}},
	{Name: "name", Kind: Place, Starts: capital | preposed | particle | house, Read: readName, Yes: []Example{
		{"un poste basé à Toulouse", `{"city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"en Occitanie", `{"region":"76","country":"FR"}`},
		{"en Seine-Maritime", `{"department":"76","region":"28","country":"FR"}`},
		{"à Aix en Provence", `{"city":"Aix-en-Provence","insee":"13001","department":"13","region":"93","country":"FR"}`},
		{"à Genève", `{"city":"Genève","country":"CH"}`},
		{"à Saint-Denis", `{"city":"Saint-Denis"}`},
	}, No: []string{"Job étudiant", "Le Sens du service", "Plaisir de travailler", "Vous êtes Agent", "Mars et Avril"}},
}

var placeWords = []entry{
	{"rue avenue av ave boulevard bd bld blvd boul place chemin route rte impasse allée quai square passage esplanade promenade venelle ruelle sentier faubourg fbg parvis montée traverse rocade chaussée", wayType, 0},
	{"cours parc campus résidence cité domaine villa mail voie pont port plateau cour galerie rond carrefour corniche digue porte lotissement hameau za zi zac zae zone technopôle technoparc pôle lieu lieudit immeuble centre espace", wayLike, 0},
	{"à en dans sur near in au aux", preposed, 0},
	{"cedex", cedex, 0},
	{"bis ter quater", bisTer, 0},
	{"université school university école lycée collège institut iut iae insa iep faculté fac hôpital clinique hospitalier chu chru ch ehpad mairie ville commune préfecture mines ensam cpam caf mas site agence campus musée antenne laboratoire labo résidence foyer ime itep esat groupement région", house, 0},
}
