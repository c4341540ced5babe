module gotojava.example/slice-states

go 1.26
