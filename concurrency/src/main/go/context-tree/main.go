// Cancelling flows down to the leaves; nothing above or beside hears of it.
package main

import (
	"context"
	"fmt"
)

func main() {
	root, cancelRoot := context.WithCancel(context.Background())
	defer cancelRoot()
	left, cancelLeft := context.WithCancel(root)
	defer cancelLeft()
	right, cancelRight := context.WithCancel(root)
	defer cancelRight()
	leaf, cancelLeaf := context.WithCancel(left)
	defer cancelLeaf()

	cancelLeft()
	fmt.Println("root ended:", root.Err() != nil)
	fmt.Println("left ended:", left.Err() != nil)
	fmt.Println("leaf ended:", leaf.Err() != nil)
	fmt.Println("right ended:", right.Err() != nil)
}
