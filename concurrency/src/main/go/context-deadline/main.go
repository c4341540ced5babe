// Of two deadlines the earlier counts, and the error tells a deadline from a cancellation.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	request, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	query, cancelQuery := context.WithTimeout(request, time.Hour)
	defer cancelQuery()
	<-query.Done()
	fmt.Println("query:", ending(query))

	backup, cancelBackup := context.WithTimeout(context.Background(), time.Hour)
	cancelBackup()
	fmt.Println("backup:", ending(backup))
}

func ending(ctx context.Context) string {
	switch ctx.Err() {
	case context.DeadlineExceeded:
		return "out of time"
	case context.Canceled:
		return "no longer wanted"
	default:
		return "still wanted"
	}
}
