package mention

import "testing"

func TestHost(t *testing.T) {
	for address, want := range map[string]string{
		"https://me@RH.example.org:8080/a@b?c": "rh.example.org",
		"rh.example.org/jobs":                  "rh.example.org",
		"https://example.org?x#y":              "example.org",
		"jeanne@example.org":                   "example.org",
		"":                                     "",
	} {
		if got := Host(address); got != want {
			t.Errorf("Host(%q) = %q, want %q", address, got, want)
		}
	}
}
