// `%v` of a struct prints its values alone, embedded ones in braces of their own; `%+v` names the
// fields, and `%#v` the types too.
//
// Output:
//
//	{Scott 1 19}
//	{Name:Scott ID:1 Age:19}
//	main.Person{Name:"Scott", ID:1, Age:19}
//	{{Scott 1 19} 1000}
package main

import "fmt"

type Person struct {
	Name string
	ID   int
	Age  int
}

type Employee struct {
	Person
	Salary int
}

func main() {
	scott := Person{"Scott", 1, 19}
	fmt.Printf("%v\n", scott)
	fmt.Printf("%+v\n", scott)
	fmt.Printf("%#v\n", scott)
	fmt.Println(Employee{scott, 1000})
}
