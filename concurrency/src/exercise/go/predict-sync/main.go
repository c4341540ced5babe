// Asks of the types for synchronization what they do at their limits.
package main

import (
	"fmt"
	"sync"
)

var runs int

func main() {
	var once sync.Once
	say(func() { once.Do(fail) })
	once.Do(fail)
	fmt.Println("runs", runs)

	value := sync.OnceFunc(fail)
	say(value)
	say(value)

	var mutex sync.Mutex
	mutex.Lock()
	var group sync.WaitGroup
	group.Go(func() { say(mutex.Unlock) })
	group.Wait()

	var shared sync.RWMutex
	shared.RLock()
	fmt.Printf("read %t, write %t\n", shared.TryRLock(), shared.TryLock())

	say(group.Done)

	var years sync.Map
	year, _ := years.LoadOrStore("go", 2009)
	fmt.Println("year", year)
}

func fail() {
	runs++
	panic(fmt.Sprint("failed in run ", runs))
}

func say(action func()) {
	defer func() {
		if failure := recover(); failure != nil {
			fmt.Println(failure)
		}
	}()
	action()
	fmt.Println("done")
}
