module gotojava.example/concurrency

go 1.26
