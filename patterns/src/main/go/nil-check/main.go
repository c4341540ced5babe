// Where a result may be missing, Go returns a pointer and trusts its caller to ask if it is nil.
package main

import "fmt"

type account struct{ balance int }

var accounts = map[string]*account{"Ann": {balance: 100}}

func main() {
	for _, name := range []string{"Ann", "Zoe"} {
		if a := find(name); a != nil {
			fmt.Println(name, "has", a.balance)
		} else {
			fmt.Println(name, "has no account")
		}
	}
}

func find(name string) *account {
	return accounts[name]
}
