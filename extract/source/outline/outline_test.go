package outline_test

import (
	"fmt"
	"strings"
	"testing"

	"offers/extract/doc"
	"offers/extract/source/text"
)

// Each case is a text and the blocks it is cut into, one a line: kind, level
// of a heading, "<n" the section's block number, the label in brackets, the
// text with line ends as "/".
var cuts = []struct{ name, text, blocks string }{
	{"pairs and wrapped paragraph", `
Chargé d'études H/F

Durée : 6 mois
Lieu : Rennes

Au sein du service des archives, la personne recrutée participe au classement
des fonds et à leur description. Elle prépare aussi l'accueil des lecteurs et
la mise en ligne.
Elle rend compte chaque mois.
`, `
head1 Chargé d'études H/F
pair <0 [Durée] Durée : 6 mois
pair <0 [Lieu] Lieu : Rennes
para <0 Au sein du service des archives, la personne recrutée participe au classement/des fonds et à leur description. Elle prépare aussi l'accueil des lecteurs et/la mise en ligne.
para <0 Elle rend compte chaque mois.`},

	{"a wrapped item, a wrapped pair", `
Missions :
  • Aligner les signaux provenant de systèmes différents et
    en extraire des mesures
  • Tenir le registre
Sujet : l'érosion des falaises du littoral et la part qu'y prend
  la houle
`, `
head3 Missions :
item <0 Aligner les signaux provenant de systèmes différents et/    en extraire des mesures
item <0 Tenir le registre
pair <0 [Sujet] Sujet : l'érosion des falaises du littoral et la part qu'y prend/  la houle`},

	{"a section's name in small letters", `
Assistant de gestion

profil:

- une licence de droit
- le goût des chiffres

ensuite:

- un entretien
`, `
head1 Assistant de gestion
head3 <0 profil:
item <1 une licence de droit
item <1 le goût des chiffres
para <1 ensuite:
item <1 un entretien`},

	{"short lines stay apart", `
Assistant de gestion
ACME
69 - Lyon 3e Arrondissement
CDI

Texte de la présentation de l'entreprise, une ligne par paragraphe.
`, `
head1 Assistant de gestion
para <0 ACME
para <0 69 - Lyon 3e Arrondissement
para <0 CDI
para <0 Texte de la présentation de l'entreprise, une ligne par paragraphe.`},

	{"labels above their values", `
Offre d'agent d'accueil
Lieu de travail
2 rue du Moulin, Tuchan (Aude)
Poste à pourvoir le
01/12/2025
Temps de travail
Temps complet
Descriptif de l'emploi
Après dix ans de procédure, le parc est classé et la commune ouvre une maison d'accueil des visiteurs.
`, `
head1 Offre d'agent d'accueil
head6 <0 Lieu de travail
pair <1 [Lieu de travail] 2 rue du Moulin, Tuchan (Aude)
head6 <0 Poste à pourvoir le
pair <3 [Poste à pourvoir le] 01/12/2025
head6 <0 Temps de travail
pair <5 [Temps de travail] Temps complet
head3 <0 Descriptif de l'emploi
para <7 Après dix ans de procédure, le parc est classé et la commune ouvre une maison d'accueil des visiteurs.`},

	{"a label governs to the next gap", `
Lieu du stage :
Antenne Occitanie
Domaine du Lac, 34000 Montpellier

Le stage commence en mars.
`, `
head6 Lieu du stage :
pair <0 [Lieu du stage] Antenne Occitanie
para <0 Domaine du Lac, 34000 Montpellier
para Le stage commence en mars.`},

	{"a section is no label", `
Profil recherché :
- Licence
- Anglais courant

Candidature
Envoyer un CV et une lettre de motivation à l'adresse du service avant le 3 mai.
`, `
head3 Profil recherché :
item <0 Licence
item <0 Anglais courant
head3 Candidature
para <3 Envoyer un CV et une lettre de motivation à l'adresse du service avant le 3 mai.`},

	{"several pairs on a line", `
Réf.   24014          Date de l’offre   10/07/2024        Postulez avant le     18/08/2024
Durée : 6 mois   Lieu : Paris
Durée : 6 mois | Lieu : Paris | Contrat : CDD
Durée : 6 mois ; Lieu : Paris
Contrat : stage, durée : 6 mois - lieu : Paris ou Lyon
Lieu :   Paris     Durée :   6 mois
`, `
pair [Réf.] Réf.   24014
pair [Date de l’offre] Date de l’offre   10/07/2024
pair [Postulez avant le] Postulez avant le     18/08/2024
pair [Durée] Durée : 6 mois
pair [Lieu] Lieu : Paris
pair [Durée] Durée : 6 mois
pair [Lieu] Lieu : Paris
pair [Contrat] Contrat : CDD
pair [Durée] Durée : 6 mois
pair [Lieu] Lieu : Paris
pair [Contrat] Contrat : stage
pair [durée] durée : 6 mois
pair [lieu] lieu : Paris ou Lyon
pair [Lieu] Lieu :   Paris
pair [Durée] Durée :   6 mois`},

	{"tables", `
| Champ | Valeur |
|-------|--------|
| Lieu  | Brest  |

| Poste | Lieu | Durée |
|---|---|---|
| Relieur | Brest | 6 mois |
Jour	Ouverture	Fermeture
`, `
pair [Champ] Champ | Valeur
pair [Lieu] Lieu  | Brest
row Poste | Lieu | Durée
row Relieur | Brest | 6 mois
row Jour	Ouverture	Fermeture`},

	{"headings in capitals, underlined, numbered, bold", `
LE POSTE

Intitulé
--------
Relieur au service du patrimoine écrit, dans l'atelier de restauration.

1. Contexte

L'atelier compte cinq personnes et traite deux mille ouvrages chaque année.

**Avantages**
- Restauration sur place
`, `
head1 LE POSTE
head2 <0 Intitulé
para <1 Relieur au service du patrimoine écrit, dans l'atelier de restauration.
head3 <1 Contexte
para <3 L'atelier compte cinq personnes et traite deux mille ouvrages chaque année.
head3 <1 Avantages
item <5 Restauration sur place`},

	{"Markdown", `
---
title: "Relieur"
tags:
  - stage
---
# Relieur

<!-- durée : 3 mois -->
*Début :* mars 2026<br>
*Durée :* 6 mois

> Lieu : Brest

![photo](a.jpg)

## Candidater ##
Écrire à [l'atelier](mailto:atelier@example.org).
`, `
data [title] title: "Relieur
data [tags] stage
head1 Relieur
pair <2 [Début] Début :* mars 2026
pair <2 [Durée] Durée :* 6 mois
pair <2 [Lieu] Lieu : Brest
head2 <2 Candidater
para <6 Écrire à [l'atelier](mailto:atelier@example.org).`},

	{"a letterhead, cells of a table", `
Office des rivières                     Corte, le 2 février 2026

Intitulé          Hydrobiologiste
Voie d'accès      Mutation, à défaut
                  détachement
`, `
para Office des rivières
para Corte, le 2 février 2026
pair [Intitulé] Intitulé          Hydrobiologiste
pair [Voie d'accès] Voie d'accès      Mutation, à défaut/                  détachement`},

	{"a sentence with a colon at the start of a line", `
Le dossier est à envoyer avant le 12 décembre à
Maëlle Ker, responsable du fonds : maelle@example.org
Les candidatures sont à envoyer aux deux adresses suivantes :
  solene@example.org
  anatole@example.org
`, `
para Le dossier est à envoyer avant le 12 décembre à/Maëlle Ker, responsable du fonds : maelle@example.org
para Les candidatures sont à envoyer aux deux adresses suivantes :/  solene@example.org
para anatole@example.org`},

	{"a number at the start of a wrapped line", `
Les candidatures sont reçues par courriel ou par téléphone (au 02 61 91 55
24) avant le 5 décembre. Les entretiens auront lieu en visioconférence, et
le jury se réunira sur place à l'issue de ceux-ci, vraisemblablement le
12. Ils durent une heure.
1. un élément
2. un autre
`, `
para Les candidatures sont reçues par courriel ou par téléphone (au 02 61 91 55/24) avant le 5 décembre. Les entretiens auront lieu en visioconférence, et/le jury se réunira sur place à l'issue de ceux-ci, vraisemblablement le/12. Ils durent une heure.
item un élément
item un autre`},

	{"a bracket that the next line shuts", `
Contact : Ysoline Kermarq (site de Brest, 02 98 00
12) le matin
Ysoline Kermarq (Brest)
12) le matin
`, `
pair [Contact] Contact : Ysoline Kermarq (site de Brest, 02 98 00/12) le matin
para Ysoline Kermarq (Brest)
para 12) le matin`},

	{"a salutation", `
Objet : recrutement d'une relieuse ou d'un relieur pour les
archives de la ville, à compter du mois de septembre et pour
Madame, Monsieur,
`, `
pair [Objet] Objet : recrutement d'une relieuse ou d'un relieur pour les/archives de la ville, à compter du mois de septembre et pour
para Madame, Monsieur,`},

	{"questions that the line answers", `
📍 Où ? Villeurbanne, métro Charpennes
ON VOUS ATTEND QUAND ? Le 3 mai 2027, ou avant.
Combien d'heures ? 35
Quand ? Où ?
Étudiant ou salarié ? Rejoignez l'équipe de nuit
Envie d'en parler ? Appelez Ysoline
`, `
pair [Où] Où ? Villeurbanne, métro Charpennes
pair [ON VOUS ATTEND QUAND] ON VOUS ATTEND QUAND ? Le 3 mai 2027, ou avant.
pair [Combien d'heures] Combien d'heures ? 35
para Quand ? Où ?
para Étudiant ou salarié ? Rejoignez l'équipe de nuit
para Envie d'en parler ? Appelez Ysoline`},

	{"headings that ask", `
Stage de relieur

Où ?
- À Brest, dans l'atelier

Ce que nous offrons
Un contrat de six mois au sein de l'équipe, avec deux jours de télétravail.

97410 SAINT-PIERRE
. un point ouvre un élément
`, `
head1 Stage de relieur
head3 <0 Où ?
item <1 À Brest, dans l'atelier
head3 <0 Ce que nous offrons
para <3 Un contrat de six mois au sein de l'équipe, avec deux jours de télétravail.
para <3 97410 SAINT-PIERRE
item <3 un point ouvre un élément`},

	{"mail", `
From: Ana Roux <ana@example.org>
Subject: Offre de stage
Message-ID: <1@example.org>
Date: Mon, 2 Mar 2026 10:00:00 +0100

Bonjour,

Le stage dure six mois.
`, `
pair [From] From: Ana Roux <ana@example.org>
pair [Subject] Subject: Offre de stage
furn Message-ID: <1@example.org>
data [Date] Date: Mon, 2 Mar 2026 10:00:00 +0100
para Bonjour,
para Le stage dure six mois.`},

	{"a dash before two blanks", "Nombre -  à pourvoir : 1\n", "pair [Nombre] Nombre -  à pourvoir : 1"},

	{"line ends", "Durée : 6 mois\r\nLieu : Brest\rContrat : CDD\n", `
pair [Durée] Durée : 6 mois
pair [Lieu] Lieu : Brest
pair [Contrat] Contrat : CDD`},
}

func TestBlocks(t *testing.T) {
	for _, tt := range cuts {
		d, err := text.Read(strings.TrimPrefix(tt.text, "\n"))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got, want := list(d), strings.TrimPrefix(tt.blocks, "\n")+"\n"; got != want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, want)
		}
	}
}

// list prints the blocks of d as cuts spells them.
func list(d *doc.Doc) string {
	var out strings.Builder
	for _, b := range d.Blocks {
		out.WriteString([...]string{"pair", "head", "row", "item", "para", "data", "furn"}[b.Kind])
		if b.Kind == doc.Heading {
			fmt.Fprint(&out, b.Level)
		}
		if b.Section >= 0 {
			fmt.Fprintf(&out, " <%d", b.Section)
		}
		if !b.Label.Empty() {
			fmt.Fprintf(&out, " [%s]", d.Quote(b.Label))
		}
		fmt.Fprintf(&out, " %s\n", strings.ReplaceAll(d.Quote(b.Span), "\n", "/"))
	}
	return out.String()
}
