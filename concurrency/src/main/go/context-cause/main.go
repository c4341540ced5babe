// Who cancels may say why; the first reason stays, and all below see it.
package main

import (
	"context"
	"errors"
	"fmt"
)

func main() {
	job, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	step, cancelStep := context.WithCancel(job)
	defer cancelStep()
	cancel(errors.New("disk full"))
	cancel(errors.New("too late to be the reason"))
	fmt.Println("err:", step.Err())
	fmt.Println("cause:", context.Cause(step))
}
