package gotojava.notes.practice;

import gotojava.notes.practice.Finding.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Turns what JUnit reports of a check into findings.
final class Observer implements TestExecutionListener {
  /// Frames told of one problem: enough to see a recursion.
  private static final int MOST_FRAMES = 40;

  private final Question question;
  private final Consumer<Finding> findings;

  Observer(Question question, Consumer<Finding> findings) {
    this.question = question;
    this.findings = findings;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) findings.accept(Finding.of(Kind.STARTED, method(test), title(test)));
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    findings.accept(
        new Finding(Kind.FAILED, method(test), title(test), "skipped: " + reason, List.of()));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    var problem = result.getThrowable();
    if (problem.isPresent()) {
      var kind = problem.get() instanceof StackOverflowError ? Kind.OVERFLOWED : Kind.FAILED;
      findings.accept(failure(question, kind, method(test), title(test), problem.get()));
    } else if (test.isTest()) {
      findings.accept(Finding.of(Kind.PASSED, method(test), title(test)));
    }
  }

  private static String method(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName())
        .orElse(test.getDisplayName());
  }

  /// The method's name as a sentence; with it, of a test that runs several times, which run it is.
  private static String title(TestIdentifier test) {
    var method = method(test);
    var shown = test.getDisplayName();
    var sentence = method.replace('_', ' ');
    return shown.startsWith(method) ? sentence : sentence + ": " + shown;
  }

  /// A problem with what it says, what caused it, and where in the answer or the check it arose.
  static Finding failure(Question question, Kind kind, String test, String title, Throwable e) {
    var root = e;
    var text = new StringBuilder(said(e));
    for (var depth = 0; depth < 5 && root.getCause() != null; depth++) {
      root = root.getCause();
      text.append("\ncaused by ").append(said(root));
    }
    var frames = own(question, root.getStackTrace());
    return new Finding(
        kind,
        test,
        title,
        text.toString(),
        frames.isEmpty() ? own(question, e.getStackTrace()) : frames);
  }

  private static String said(Throwable e) {
    try {
      var message = e.getMessage();
      if (message != null && e instanceof AssertionError) return message.strip();
      return e.getClass().getSimpleName() + (message == null ? "" : ": " + message.strip());
    } catch (RuntimeException | Error _) {
      return e.getClass().getName() + ", whose message cannot be read";
    }
  }

  /// The frames in the answer and the check, innermost first.
  static List<StackTraceElement> own(Question question, StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(frame -> question.classes().containsKey(frame.getClassName()))
        .limit(MOST_FRAMES)
        .toList();
  }
}
