// Package greet has greetings: what other packages may ask for, and what they may not.
package greet

import "gotojava.example/patterns/exported-names/internal/wording"

// region greet
func salutation() string {
	return wording.Salutation
}

// Formal greets in a letter.
func Formal(name string) string {
	return salutation() + " " + name
}

// endregion
