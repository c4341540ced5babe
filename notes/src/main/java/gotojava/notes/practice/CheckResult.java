package gotojava.notes.practice;

import gotojava.notes.practice.CheckProcess.Trial;
import gotojava.notes.practice.Finding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What came of a check.
///
/// @param headline the verdict in one line
/// @param errors of the compiler; none where it compiles
/// @param printed what the answer printed
record CheckResult(
    CheckVerdict verdict,
    String headline,
    List<CompileError> errors,
    List<Problem> problems,
    List<String> printed) {
  /// Something that went wrong: a test that failed or was cut off, or where a thread stands.
  ///
  /// @param test method of the check, empty where it is about a thread
  /// @param frames of the answer and the check, innermost first
  record Problem(String test, String title, String text, List<StackTraceElement> frames) {
    static Problem of(Finding finding) {
      return new Problem(finding.test(), finding.title(), finding.problem(), finding.frames());
    }
  }

  static CheckResult ofErrors(List<CompileError> errors) {
    var headline = "does not compile: " + counted(errors.size(), "error");
    return new CheckResult(CheckVerdict.DOES_NOT_COMPILE, headline, errors, List.of(), List.of());
  }

  /// @param classes names of the classes of the answer and the check
  static CheckResult of(Trial trial, Set<String> classes) {
    return new Marking(trial, classes).result();
  }

  /// The tests that failed, or were running when the child ended.
  Set<String> failedTests() {
    return problems.stream()
        .map(Problem::test)
        .filter(test -> !test.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String counted(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /// Reads the verdict off what a child found and how it ended.
  private record Marking(Trial trial, Set<String> classes) {
    CheckResult result() {
      if (!findings(Kind.FINISHED).isEmpty()) return finished();
      if (!findings(Kind.OUT_OF_MEMORY).isEmpty()) {
        return cut(
            CheckVerdict.OUT_OF_MEMORY,
            "out of memory: 256 MB are used up",
            at(Kind.OUT_OF_MEMORY));
      }
      if (!findings(Kind.EXITING).isEmpty()) {
        return cut(CheckVerdict.EXITED, "System.exit ended the tests early", at(Kind.EXITING));
      }
      return switch (trial.outcome().end()) {
        case HUNG -> hung();
        case FLOODED ->
            cut(CheckVerdict.FLOODED, "printed more than 1 MB and was ended", List.of());
        case EXITED -> endedEarly();
      };
    }

    private CheckResult finished() {
      var tests = findings(Kind.STARTED).size();
      var failed = new ArrayList<>(failures());
      failed.addAll(unfinished(List.of()));
      var left = findings(Kind.LEFT_RUNNING).stream().map(Marking::left).toList();
      if (!failed.isEmpty()) return failed(failed, left, tests);
      if (tests == 0) return result(CheckVerdict.FAILED, "the check has no tests", left);
      var passed = "passed, " + counted(tests, "test");
      if (left.isEmpty()) return result(CheckVerdict.PASSED, passed, left);
      var headline = passed + ", but left " + counted(left.size(), "thread") + " running";
      return result(CheckVerdict.LEFT_RUNNING, headline, left);
    }

    private CheckResult failed(List<Problem> failed, List<Problem> left, int tests) {
      var count =
          "%d of %s".formatted(failed.size(), counted(Math.max(tests, failed.size()), "test"));
      var headline = count + (failed.size() == 1 ? " fails" : " fail");
      var problems = new ArrayList<>(failed);
      problems.addAll(left);
      if (findings(Kind.OVERFLOWED).isEmpty()) {
        return result(CheckVerdict.FAILED, headline, problems);
      }
      headline = "stack overflow, a recursion does not end: " + headline;
      return result(CheckVerdict.STACK_OVERFLOW, headline, problems);
    }

    private CheckResult hung() {
      var problems = new ArrayList<>(failures());
      problems.addAll(unfinished(List.of()));
      ThreadDump.in(classes::contains, trial.outcome().dump()).stream()
          .map(Marking::standing)
          .forEach(problems::add);
      var headline = "not done after %d s and ended".formatted(trial.limit().toSeconds());
      return result(CheckVerdict.HUNG, headline, problems);
    }

    private CheckResult endedEarly() {
      var headline =
          "the JVM ended with code %d before the tests did: Runtime.halt, or a crash"
              .formatted(trial.outcome().exit());
      return cut(CheckVerdict.ENDED_EARLY, headline, List.of());
    }

    /// The result of a child that was cut off in the middle of a test.
    private CheckResult cut(CheckVerdict verdict, String headline, List<StackTraceElement> frames) {
      var problems = new ArrayList<>(unfinished(frames));
      problems.addAll(failures());
      return result(verdict, headline, problems);
    }

    private CheckResult result(CheckVerdict verdict, String headline, List<Problem> problems) {
      return new CheckResult(verdict, headline, List.of(), List.copyOf(problems), trial.printed());
    }

    private List<Problem> failures() {
      return trial.findings().stream()
          .filter(finding -> finding.kind() == Kind.FAILED || finding.kind() == Kind.OVERFLOWED)
          .map(Problem::of)
          .toList();
    }

    /// Tests that were started and did not come to their end.
    private List<Problem> unfinished(List<StackTraceElement> frames) {
      var open = new LinkedHashMap<String, Problem>();
      for (var finding : trial.findings()) {
        switch (finding.kind()) {
          case STARTED ->
              open.put(
                  finding.title(),
                  new Problem(finding.test(), finding.title(), "did not come to its end", frames));
          case PASSED, FAILED, OVERFLOWED -> open.remove(finding.title());
          default -> {}
        }
      }
      return List.copyOf(open.values());
    }

    private List<Finding> findings(Kind kind) {
      return trial.findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

    private List<StackTraceElement> at(Kind kind) {
      return findings(kind).getFirst().frames();
    }

    private static Problem left(Finding finding) {
      var thread = finding.title() + " " + finding.test();
      return new Problem("", thread, "is still here", finding.frames());
    }

    private static Problem standing(ThreadDump.Standing thread) {
      var state =
          switch (thread.state()) {
            case "RUNNABLE" -> "is running here";
            case "BLOCKED" -> "waits here for a lock";
            default -> "waits here";
          };
      return new Problem("", thread.name(), state, thread.frames());
    }
  }
}
