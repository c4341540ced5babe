// A struct that embeds an interface has all its methods and replaces some; a Java class forwards
// each by hand.
package main

import "fmt"

func main() {
	var s store = logged{memory{}}
	s.save("colour", "blue")
	fmt.Println(s.load("colour"))
}

type store interface {
	load(key string) string
	save(key, value string)
}

type logged struct{ store }

func (l logged) load(key string) string {
	fmt.Println("loading", key)
	return l.store.load(key)
}

type memory map[string]string

func (m memory) load(key string) string { return m[key] }
func (m memory) save(key, value string) { m[key] = value }
