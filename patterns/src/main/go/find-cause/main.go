// Somewhere below the wrapping is the error that the caller can act on, found by its type.
package main

import (
	"errors"
	"fmt"
)

// outOfStock says what failed in a field: nobody has to read the text to find it.
type outOfStock struct{ item string }

func (e outOfStock) Error() string { return e.item + " is out of stock" }

func main() {
	if cause, ok := errors.AsType[outOfStock](ship("tea", 0)); ok {
		fmt.Println("order more", cause.item)
	}
}

func ship(item string, left int) error {
	if left > 0 {
		return nil
	}
	return fmt.Errorf("ship: %w", fmt.Errorf("reserve: %w", outOfStock{item}))
}
