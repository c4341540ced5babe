package gotojava.notes.conformance;

import java.util.List;

/// A test of Go's own, and what there is of it here.
///
/// @param name of the function; `main` of a file that is a program
/// @param proves what it shows, in a line
/// @param ours the tests that play its scenario: a class below the module's package, with a method
///   or as a whole; empty if there is none
/// @param none why there is none; empty if there is one
record GoTest(String name, String proves, List<String> ours, String none) {}
