//go:build erratum

package wording

const salutation = "Dear"
