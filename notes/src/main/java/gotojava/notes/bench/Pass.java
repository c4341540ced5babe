package gotojava.notes.bench;

import java.util.List;

/// What a harness measures in one go.
///
/// @param processors how many the program may use; 0: those that it finds
/// @param rows of the harness's runtime
record Pass(int processors, List<Row> rows) {}
