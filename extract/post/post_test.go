package post_test

import (
	"testing"

	"offers/extract/board/boardtest"
	"offers/extract/post"
)

// TestHours holds which hours are those of the week.
func TestHours(t *testing.T) {
	r := boardtest.New(t, post.Room)
	for posting, want := range map[string]float64{
		"39 heures par semaine avec 22 jours de RTT, et une astreinte une semaine sur cinq": 39,
		"CDI, 39h/semaine dont 4h supplémentaires majorées":                                 39,
		"Temps plein, 35h annualisées":                                                      35,
		"Horaires : 39h / semaine + heures supplémentaires rémunérées":                      39,
		"Une formation de 35 heures par semaine":                                            0,
		"Poste à 35h, 4 heures supplémentaires par semaine":                                 35,
		"About 3 hours a week go to classes.\n\nYou work 20 hours a week.":                  20,
		"8 heures par semaine, le samedi":                                                   8,
		"Temps plein (39 h par semaine) + 2 heures de cours":                                39,
	} {
		got := 0.0
		if h := r.Read(t, posting).Record.HoursPerWeek; h != nil {
			got = *h
		}
		if got != want {
			t.Errorf("%q: %v hours, want %v", posting, got, want)
		}
	}
}
