package gotojava.notes.run;

import gotojava.notes.contract.Contract.Promise;
import gotojava.notes.contract.Contract.Refused;
import gotojava.notes.contract.Contract.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Holds what a program did against what its contract promises.
final class Judge {
  private static final int MOST_LINES = 60;
  private static final Pattern PARAGRAPH = Pattern.compile("\\R\\R");
  private static final Pattern OWN_FRAME = Pattern.compile("\\s+at (?!(java|jdk|sun)[./]).*");

  private Judge() {}

  /// Why a promise is not kept, and the evidence.
  record Complaint(String reason, List<String> detail) {}

  /// The complaint about a program that was run; empty when it kept its promise.
  static Optional<Complaint> complaint(Promise promise, Outcome outcome) {
    return switch (outcome.end()) {
      case HUNG -> complaint("hung, and was ended; its threads were:", dump(outcome));
      case FLOODED -> complaint("printed without end, and was ended", outcome.out());
      case EXITED ->
          switch (promise) {
            case Runs runs -> ran(runs, outcome);
            case Refused(var message) -> refused(message, outcome);
          };
    };
  }

  private static Optional<Complaint> ran(Runs promised, Outcome outcome) {
    var difference = promised.output().difference(outcome.out());
    if (difference.isPresent()) {
      var failed = outcome.exit() == 0 ? "" : ", and ended with " + outcome.exit();
      return complaint("printed something else" + failed, with(difference.get(), outcome.err()));
    }
    if (promised.failure().isEmpty()) {
      return outcome.exit() == 0
          ? Optional.empty()
          : complaint("ended with " + outcome.exit() + ", not 0", outcome.err());
    }
    return failed(promised.failure().get(), outcome);
  }

  private static Optional<Complaint> failed(String text, Outcome outcome) {
    if (outcome.exit() == 0) {
      return complaint("was to fail with `" + text + "`, and ended with 0", outcome.err());
    }
    var first = outcome.err().isEmpty() ? "" : outcome.err().getFirst();
    if (!first.contains(text)) {
      return complaint("was to fail with `" + text + "`, and failed with:", outcome.err());
    }
    var ofTheRuntime = first.startsWith("panic: ") || first.startsWith("fatal error: ");
    if (ofTheRuntime && outcome.exit() != 2) {
      return complaint("failed as promised, but ended with " + outcome.exit(), outcome.err());
    }
    return Optional.empty();
  }

  /// A compiler's outcome held against the message that was promised.
  private static Optional<Complaint> refused(String message, Outcome compiler) {
    if (compiler.exit() == 0) {
      return complaint("was to be refused by the compiler, and compiles", List.of());
    }
    var said = compiler.err().stream().anyMatch(line -> line.contains(message));
    return said
        ? Optional.empty()
        : complaint("refused by the compiler, but without `" + message + "`:", compiler.err());
  }

  /// The threads that run the example's own code; goroutines are told of on standard error.
  private static List<String> dump(Outcome outcome) {
    var told = outcome.dump().isEmpty() ? String.join("\n", outcome.err()) : outcome.dump();
    var own = new ArrayList<String>();
    for (var thread : PARAGRAPH.split(told, -1)) {
      if (runsOwnCode(thread)) thread.lines().forEach(own::add);
    }
    return own;
  }

  private static boolean runsOwnCode(String thread) {
    return thread.startsWith("goroutine ")
        ? thread.contains("\nmain.")
        : thread.startsWith("#") && OWN_FRAME.matcher(thread).find();
  }

  private static List<String> with(List<String> difference, List<String> err) {
    if (err.isEmpty()) return difference;
    var lines = new ArrayList<>(difference);
    lines.add("on standard error:");
    lines.addAll(err);
    return lines;
  }

  private static Optional<Complaint> complaint(String reason, List<String> detail) {
    return Optional.of(new Complaint(reason, detail.stream().limit(MOST_LINES).toList()));
  }
}
