package gotojava.gc.command;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;

/// What a command did.
record Outcome(int exitCode, String out, String err) {
  /// Runs `gc` in this process, with words that blanks separate.
  static Outcome of(String line) {
    return withInput("", line.strip().split(" +"));
  }

  /// Runs `gc` in this process, with something on standard input.
  static Outcome withInput(String in, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console =
        new Console(
            new BufferedReader(new StringReader(in)),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            false);
    return new Outcome(Gc.run(console, args), out.toString(), err.toString());
  }
}
