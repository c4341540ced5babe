// An array literal fixes the length: Go counts the elements where it says `...`.
package main

import "fmt"

func main() {
	primes := [...]int{2, 3, 5, 7, 11}
	for i, prime := range primes {
		if prime > 5 {
			break
		}
		fmt.Println(i, prime)
	}
	fmt.Println("length", len(primes))
}
