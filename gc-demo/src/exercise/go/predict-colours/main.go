// A cycle of a small collector with the barrier of the pseudocode in runtime/mbarrier.go: it shades
// the old in each store, and the new only while the stack is grey.
//
// The globals refer to 1 and 1 to 2; register 0 refers to 1, register 1 to 3. Printed are the
// colours of 1 to 4 by their first letters, with . for an object that is not there.
package main

import "fmt"

var (
	colours   = []byte("wwww.")
	fields    = []int{1, 2, 0, 0, 0} // of the globals, and of 1 to 4; 0 is nil
	registers = []int{1, 3}
	greyStack = true
)

func main() {
	colours[0] = 'g'
	show()
	for _, object := range registers {
		shade(object)
	}
	greyStack = false
	show()
	scan(0)
	show()
	registers[1] = fields[registers[0]]
	show()
	store(0, registers[1])
	show()
	store(registers[0], 0)
	show()
	registers[0], colours[4] = 4, 'b'
	show()
	scan(1)
	show()
}

func store(object, value int) {
	shade(fields[object])
	if greyStack {
		shade(value)
	}
	fields[object] = value
}

func scan(object int) {
	shade(fields[object])
	colours[object] = 'b'
}

func shade(object int) {
	if object != 0 && colours[object] == 'w' {
		colours[object] = 'g'
	}
}

func show() {
	fmt.Println(string(colours[1:]))
}
