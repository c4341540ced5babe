// A function can be put off: it runs later, in a goroutine of its own, unless it is stopped before.
package main

import (
	"fmt"
	"time"
)

func main() {
	reminders := make(chan string)
	time.AfterFunc(20*time.Millisecond, func() { reminders <- "reminder" })
	fmt.Println("main goes on")
	fmt.Println(<-reminders)
	alarm := time.AfterFunc(time.Hour, func() { fmt.Println("alarm") })
	fmt.Println("called off:", alarm.Stop())
}
