// Range over structs copies each one; a Java list holds references, and for-each hands them out.
package main

import "fmt"

type account struct{ balance int }

func main() {
	accounts := []account{{100}, {200}}
	for _, a := range accounts {
		a.balance += 5
	}
	show("after the loop over values:", accounts)
	for i := range accounts {
		accounts[i].balance += 5
	}
	show("after the loop over indexes:", accounts)
}

func show(when string, accounts []account) {
	fmt.Println(when, accounts[0].balance, accounts[1].balance)
}
