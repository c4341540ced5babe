// Equal values become one object that lives while someone uses it, and compares by its address.
package main

import (
	"fmt"
	"unique"
)

type address struct{ host, zone string }

func main() {
	a := unique.Make(address{"::1", "eth0"})
	b := unique.Make(address{"::1", "eth0"})
	fmt.Println("one object:", a == b)
	fmt.Println("value:", b.Value().host, b.Value().zone)
}
