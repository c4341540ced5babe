package gotojava.concurrency;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/// The texts that Go writes when it gives up, with Java's stack lines.
final class Report {
  private static final String[] PLATFORM = {"java.", "jdk.", "sun.", "com.sun."};
  private static final Set<String> LIBRARY =
      Set.of(
          "gotojava.concurrency",
          "gotojava.concurrency.channel",
          "gotojava.concurrency.context",
          "gotojava.concurrency.sync",
          "gotojava.concurrency.time");

  private Report() {}

  /// `goroutine 7 [chan receive on Channel 1 (unbuffered)]:` and the lines of the program that led
  /// there.
  static String goroutine(Thread thread, String state) {
    var text = new StringBuilder("\ngoroutine " + number(thread) + " [" + state + "]:\n");
    for (var frame : thread.getStackTrace()) {
      if (isOfProgram(frame)) text.append("\tat ").append(frame).append('\n');
    }
    return text.toString();
  }

  /// What was thrown; `toString` is the program's, and may throw itself.
  static String text(Throwable thrown) {
    try {
      return String.valueOf(thrown.toString());
    } catch (Throwable e) {
      return thrown.getClass().getName() + ", whose message throws " + e.getClass().getName();
    }
  }

  /// `panic: ` and what was thrown, from where.
  static String panic(Thread thread, Throwable panic) {
    try {
      return fullPanic(thread, panic);
    } catch (Throwable e) {
      return "panic: " + text(panic) + "\n\ngoroutine " + number(thread) + " [running]:\n";
    }
  }

  private static String fullPanic(Thread thread, Throwable panic) {
    var trace = new StringWriter();
    panic.printStackTrace(new PrintWriter(trace));
    var lines = trace.toString().lines().filter(line -> !isStart(line)).toList();
    return "panic: %s%n%ngoroutine %d [running]:%n%s%n"
        .formatted(
            panic,
            number(thread),
            String.join("\n", lines.stream().skip(panic.toString().lines().count()).toList()));
  }

  /// `main` is goroutine 1, as in Go; the others go by their thread's number.
  static long number(Thread thread) {
    return ProgramScope.isMain(thread) ? 1 : thread.threadId();
  }

  /// The frames below every goroutine, which say nothing.
  private static boolean isStart(String line) {
    return line.contains("java.lang.VirtualThread.run(")
        || line.contains("at gotojava.concurrency.Goroutine.run(")
        || line.contains("at gotojava.concurrency.ProgramScope.runInside(");
  }

  private static boolean isOfProgram(StackTraceElement frame) {
    var name = frame.getClassName();
    return Arrays.stream(PLATFORM).noneMatch(name::startsWith) && !isOfLibrary(name);
  }

  /// By package; and, since tests share it, by where the class came from.
  private static boolean isOfLibrary(String name) {
    if (!LIBRARY.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) return false;
    try {
      var frame = Class.forName(name, false, Report.class.getClassLoader());
      return Objects.equals(source(frame), source(Report.class));
    } catch (ClassNotFoundException e) {
      return true;
    }
  }

  private static @Nullable URL source(Class<?> type) {
    var source = type.getProtectionDomain().getCodeSource();
    return source == null ? null : source.getLocation();
  }
}
