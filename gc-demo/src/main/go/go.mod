module gotojava.example/gc-demo

go 1.26
