// What does it cost to read a field and to call a method by reflection?
package bench

import (
	"reflect"
	"testing"
)

const answer = 4242

type person struct{ age int }

// Exported, since reflection finds no other methods.
func (p *person) Age() int { return p.age }

// Package variables: the compiler does not know what they hold.
var (
	someone    = &person{answer}
	fieldName  = "age"
	methodName = "Age"
	index      = 0
	sink       int
)

func check(b *testing.B, got int) {
	if got != answer {
		b.Fatalf("got %d, want %d", got, answer)
	}
}

// No reflection: the method is called.
func BenchmarkBaseline(b *testing.B) {
	check(b, someone.Age())
	for b.Loop() {
		sink = someone.Age()
	}
}

func field(p *person) int {
	return int(reflect.ValueOf(p).Elem().Field(index).Int())
}

// reflect.Value.Field, by index.
func BenchmarkField(b *testing.B) {
	check(b, field(someone))
	for b.Loop() {
		sink = field(someone)
	}
}

func fieldByName(p *person) int {
	return int(reflect.ValueOf(p).Elem().FieldByName(fieldName).Int())
}

// reflect.Value.FieldByName.
func BenchmarkFieldByName(b *testing.B) {
	check(b, fieldByName(someone))
	for b.Loop() {
		sink = fieldByName(someone)
	}
}

func method(p *person) int {
	return int(reflect.ValueOf(p).Method(index).Call(nil)[0].Int())
}

// reflect.Value.Method, by index, and Call.
func BenchmarkMethod(b *testing.B) {
	check(b, method(someone))
	for b.Loop() {
		sink = method(someone)
	}
}

func methodByName(p *person) int {
	return int(reflect.ValueOf(p).MethodByName(methodName).Call(nil)[0].Int())
}

// reflect.Value.MethodByName and Call.
func BenchmarkMethod_byName(b *testing.B) {
	check(b, methodByName(someone))
	for b.Loop() {
		sink = methodByName(someone)
	}
}

var age = (*person).Age

// No reflection: a method expression in a variable.
func BenchmarkMethod_expression(b *testing.B) {
	check(b, age(someone))
	for b.Loop() {
		sink = age(someone)
	}
}
