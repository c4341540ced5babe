// A system call that blocks is not made non-blocking: it keeps its thread, and the processor goes
// to another.
//
// There is one processor. 20 goroutines enter read(2) on an empty pipe, and each holds a thread
// there: the 21st and following run main, which still has a processor. Needs Unix.
//
// Output:
//
//	20 reads block more than 20 threads: true
//	main runs, and writes
//	20 reads have returned
package main

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"sync"
	"syscall"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil {
		panic(err)
	}
	var reads sync.WaitGroup
	for range 20 {
		reads.Go(func() {
			syscall.Read(pipe[0], make([]byte, 1))
		})
	}
	threads := pprof.Lookup("threadcreate")
	for threads.Count() <= 20 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("20 reads block more than 20 threads:", threads.Count() > 20)
	fmt.Println("main runs, and writes")
	syscall.Write(pipe[1], make([]byte, 20))
	reads.Wait()
	fmt.Println("20 reads have returned")
}
