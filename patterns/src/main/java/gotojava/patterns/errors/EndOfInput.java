package gotojava.patterns.errors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

/// The end of the input is no failure: Go reports it as the error `io.EOF`, Java as no line.
///
/// Go: `src/main/go/end-of-input/main.go`
///
/// Output:
///
/// ```
/// line one
/// line two
/// end
/// ```
class EndOfInput {
  static void main() throws IOException {
    try (var lines = new BufferedReader(new StringReader("one\ntwo"))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        IO.println("line " + line);
      }
      IO.println("end");
    }
  }
}
