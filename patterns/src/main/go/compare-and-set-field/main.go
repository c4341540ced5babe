// A plain field changed atomically: Go takes its address, Java a handle of the field.
package main

import (
	"fmt"
	"sync/atomic"
)

type document struct{ version int32 }

func main() {
	var d document
	fmt.Println("from 0 to 1:", atomic.CompareAndSwapInt32(&d.version, 0, 1))
	fmt.Println("from 0 to 2:", atomic.CompareAndSwapInt32(&d.version, 0, 2))
	fmt.Println("version", atomic.LoadInt32(&d.version))
}
