module gotojava.example/patterns-exercise

go 1.26
