package gotojava.gc.command;

import gotojava.gc.model.Event.What;
import gotojava.gc.trace.Trace;
import gotojava.gc.view.TerminalView;

/// Shows a trace step by step, as it is told to.
final class Player {
  private static final String CLEAR = "\u001b[H\u001b[2J";
  private static final String HELP = "n next, b back, r run, j N jump, q quit";

  private final Trace trace;
  private final Console console;
  private final TerminalView view;
  private int step;

  Player(Trace trace, Console console) {
    this.trace = trace;
    this.console = console;
    view = new TerminalView(trace, console.coloured());
  }

  /// Shows the step it is at.
  void show() {
    if (console.interactive()) console.out().print(CLEAR);
    view.screen(step).forEach(console.out()::println);
    if (console.interactive()) console.out().println("\n" + HELP);
    console.out().flush();
  }

  /// Does what a command says.
  ///
  /// @return whether it goes on
  boolean obey(String command) {
    var words = command.strip().split("\\s+", 2);
    switch (words[0]) {
      case "q" -> {
        return false;
      }
      case "n", "" -> goTo(step + 1);
      case "b" -> goTo(step - 1);
      case "r" -> goTo(end());
      case "j" -> jump(words.length == 2 ? words[1] : "");
      default -> say("'%s' is unknown: %s".formatted(words[0], HELP));
    }
    return true;
  }

  /// The next loss, if one is to come, else the last step.
  private int end() {
    int lost = trace.first(What.LOST);
    return lost > step ? lost : trace.size();
  }

  private void jump(String to) {
    if (to.matches("\\d{1,6}")) goTo(Integer.parseInt(to));
    else say("'%s' is not a step, 0 to %d".formatted(to, trace.size()));
  }

  private void goTo(int to) {
    if (to < 0) {
      say("this is the start");
    } else if (to > trace.size()) {
      say("this is the end: there are %d steps".formatted(trace.size()));
    } else {
      step = to;
      show();
    }
  }

  private void say(String text) {
    console.out().println(text);
    console.out().flush();
  }
}
