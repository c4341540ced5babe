package gotojava.rpc;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command did.
record Outcome(int exitCode, String out, String err) {
  /// Runs `rpc` in this process.
  static Outcome of(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exitCode = Rpc.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }
}
