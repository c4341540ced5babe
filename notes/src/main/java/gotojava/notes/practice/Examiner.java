package gotojava.notes.practice;

import gotojava.notes.practice.Finding.Kind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// The child that runs a check: it warms up, waits for its [Question], and writes what it finds to
/// a file that the learner's code is not told of. What that code prints decides nothing.
///
/// This class and what it uses refer to JUnit, AssertJ and the JDK only.
final class Examiner {
  /// How long threads that are about to end may take to.
  private static final Duration GRACE = Duration.ofMillis(300);

  private final Question question;
  private final DataOutputStream findings;
  private boolean silent;

  private Examiner(Question question) throws IOException {
    this.question = question;
    this.findings = new DataOutputStream(new FileOutputStream(question.findings()));
  }

  public static void main(String[] args) throws IOException {
    run(WarmUp.class, new TestExecutionListener() {});
    try (var in = new DataInputStream(new BufferedInputStream(System.in))) {
      new Examiner(Question.read(in)).examine();
    } catch (EOFException _) {
      return; // there is no question: it was only to warm up
    }
    System.exit(0); // threads that were left running must not keep the process
  }

  private void examine() {
    var before = Thread.getAllStackTraces().keySet();
    Runtime.getRuntime().addShutdownHook(new Thread(this::exiting));
    Thread.setDefaultUncaughtExceptionHandler(this::uncaught);
    try {
      var loader = new AnswerLoader(question.classPath(), question.classes());
      Thread.currentThread().setContextClassLoader(loader);
      run(loader.loadClass(question.checkClass()), new Observer(question, this::tell));
    } catch (Throwable e) {
      if (isOutOfMemory(e)) outOfMemory(e);
      tell(Observer.failure(question, Kind.FAILED, question.checkClass(), "the check", e));
    }
    left(before).forEach((thread, frames) -> tell(leftRunning(thread, frames)));
    tell(Finding.of(Kind.FINISHED, "", ""));
    silence();
  }

  private static void run(Class<?> check, TestExecutionListener listener) {
    var config =
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(check))
            .build();
    LauncherFactory.create(config).execute(request, listener);
  }

  private synchronized void tell(Finding finding) {
    if (silent) return;
    try {
      finding.write(findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void silence() {
    silent = true;
  }

  private void outOfMemory(Throwable e) {
    tell(Observer.failure(question, Kind.OUT_OF_MEMORY, "", "", e));
    silence();
    Runtime.getRuntime().halt(1);
  }

  private void uncaught(Thread thread, Throwable e) {
    if (e instanceof OutOfMemoryError) outOfMemory(e);
    System.err.print("Exception in thread \"" + thread.getName() + "\" ");
    e.printStackTrace();
  }

  /// Runs when the JVM was asked to end: by [#main(String\[\])], which is silent then, or by the
  /// answer.
  private void exiting() {
    var frames =
        Thread.getAllStackTraces().values().stream()
            .filter(stack -> Arrays.stream(stack).anyMatch(Examiner::isExit))
            .findFirst()
            .map(stack -> Observer.own(question, stack))
            .orElse(List.of());
    tell(new Finding(Kind.EXITING, "", "", "", frames));
    silence();
  }

  private static boolean isExit(StackTraceElement frame) {
    return frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit");
  }

  private static Finding leftRunning(Thread thread, List<StackTraceElement> frames) {
    var kind = thread.isDaemon() ? "daemon thread" : "thread";
    return new Finding(Kind.LEFT_RUNNING, thread.getName(), kind, "", frames);
  }

  private static boolean isOutOfMemory(@Nullable Throwable e) {
    return e != null && (e instanceof OutOfMemoryError || isOutOfMemory(e.getCause()));
  }

  /// Threads in the code of the answer that were not there before, once those that are ending have
  /// had time to.
  private Map<Thread, List<StackTraceElement>> left(Set<Thread> before) {
    Thread.interrupted(); // the answer may have left the flag set
    for (var thread : inAnswer(before).keySet()) {
      try {
        thread.join(GRACE);
      } catch (InterruptedException _) {
        break; // by the answer: whatever it left is told
      }
    }
    return inAnswer(before);
  }

  private Map<Thread, List<StackTraceElement>> inAnswer(Set<Thread> before) {
    var left = new LinkedHashMap<Thread, List<StackTraceElement>>();
    Thread.getAllStackTraces()
        .forEach((thread, stack) -> {
          var own = Observer.own(question, stack);
          var inAnswer = own.stream().anyMatch(frame -> !question.isCheck(frame.getClassName()));
          if (inAnswer && !before.contains(thread)) left.put(thread, own);
        });
    return left;
  }
}
