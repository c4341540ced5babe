module gotojava.example/gc-demo-exercise

go 1.26
