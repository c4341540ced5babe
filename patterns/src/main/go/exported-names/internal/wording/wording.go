// Package wording is for the packages below exported-names alone.
package wording

// Salutation begins a letter.
const Salutation = "Dear"
