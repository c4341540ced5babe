// A receive from the done channel of a root waits for ever.
package main

import "context"

func main() {
	<-context.Background().Done()
}
