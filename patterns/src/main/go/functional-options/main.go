// Functions that each set one option: the caller names what differs from the default.
package main

import "fmt"

type server struct {
	host string
	port int
	tls  bool
}

type option func(*server)

func withPort(port int) option {
	return func(s *server) { s.port = port }
}

func withTLS() option {
	return func(s *server) { s.tls = true }
}

func newServer(options ...option) server {
	s := server{host: "localhost", port: 8080}
	for _, apply := range options {
		apply(&s)
	}
	return s
}

func main() {
	show(newServer())
	show(newServer(withPort(443), withTLS()))
}

func show(s server) {
	fmt.Printf("%s:%d tls %t\n", s.host, s.port, s.tls)
}
