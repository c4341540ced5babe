module gotojava.example/concurrency-exercise

go 1.26
