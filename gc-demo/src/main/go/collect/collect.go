// Package collect asks for collections until something is seen to have happened.
package collect

import (
	"runtime"
	"time"
)

// Until collects and looks, again and again: what follows a collection is done by goroutines of the
// runtime, in their own time. It panics when nothing has happened after some seconds.
func Until(happened func() bool) {
	for range 500 {
		runtime.GC()
		if happened() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	panic("collect: it did not happen")
}
