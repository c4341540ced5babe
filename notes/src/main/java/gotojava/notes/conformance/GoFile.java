package gotojava.notes.conformance;

import java.util.List;

/// A file of Go's tests.
///
/// @param path from the root of the Go distribution
record GoFile(String path, List<GoTest> tests) {}
