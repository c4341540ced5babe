package gotojava.gc.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;

/// Where a command reads and prints.
///
/// @param interactive whether a person sits at it: in and out are one terminal
/// @param coloured whether escape sequences for colours may be printed
record Console(
    BufferedReader in, PrintWriter out, PrintWriter err, boolean interactive, boolean coloured) {

  /// The console of this process.
  static Console system() {
    boolean terminal =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
    var noColor = System.getenv("NO_COLOR");
    return new Console(
        new BufferedReader(new InputStreamReader(System.in, System.out.charset())),
        writer(System.out),
        writer(System.err),
        terminal,
        terminal && (noColor == null || noColor.isEmpty()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /// Good news, or bad, in its colour.
  String verdict(boolean good, String text) {
    return coloured ? "\u001b[" + (good ? 32 : 31) + "m" + text + "\u001b[0m" : text;
  }
}
