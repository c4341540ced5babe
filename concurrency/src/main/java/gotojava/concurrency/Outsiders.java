package gotojava.concurrency;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;

/// The threads of the program that are not goroutines, and may wake one all the same.
///
/// Asked only when all goroutines are blocked. Platform threads are those of the group of `main`,
/// which leaves out the JVM's own; virtual ones are listed by a thread dump alone.
final class Outsiders {
  /// The fields of a thread in the dump: `"tid": "31"` before `"virtual": true`.
  private static final Pattern VIRTUAL =
      Pattern.compile("\"tid\": \"?(\\d+)\"?,[^{}]*?\"virtual\": true");

  /// Threads that wake nobody on their own, idle ones, and those whose work is asked for elsewhere.
  private static final Pattern OF_THE_JVM =
      Pattern.compile(
          "Reference Handler|Finalizer|Signal Dispatcher|Attach Listener|Notification Thread"
              + "|Service Thread|Common-Cleaner|process reaper|clock|deadlock watcher"
              + "|VirtualThread-un.*|(Master|Read|Write).?Poller.*"
              + "|ForkJoinPool\\.commonPool-worker-.*");

  /// Only outside of the groups where the program's own threads come to be, whatever their names.
  private static boolean isOfTheJvm(Thread thread, @Nullable ThreadGroup ofMain) {
    var group = thread.getThreadGroup();
    if (group == null) return true; // it has ended
    if (ofMain == null || ofMain.parentOf(group) || group.getName().equals("VirtualThreads")) {
      return false;
    }
    return group.getName().equals("CarrierThreads")
        || OF_THE_JVM.matcher(thread.getName()).matches();
  }

  private Outsiders() {}

  /// Whether a thread runs that the look did not see. True also where the JVM does not tell.
  static boolean exist(Look look) {
    var seen = new HashSet<Long>();
    for (var waiter : look.waiters()) seen.add(waiter.thread.threadId());
    return platform(look.waiters().getFirst().thread, seen)
        || !ForkJoinPool.commonPool().isQuiescent()
        || virtual(seen);
  }

  private static boolean platform(Thread main, Set<Long> seen) {
    var group = main.getThreadGroup();
    if (group == null) return true;
    while (group.getParent() != null) group = group.getParent();
    var threads = new Thread[2 * group.activeCount() + 16];
    int count = group.enumerate(threads);
    return Arrays.stream(threads, 0, count)
        .filter(Objects::nonNull)
        .anyMatch(thread ->
            !thread.equals(Thread.currentThread())
                && !seen.contains(thread.threadId())
                && !isOfTheJvm(thread, main.getThreadGroup()));
  }

  private static boolean virtual(Set<Long> seen) {
    var tracked = System.getProperty("jdk.trackAllThreads", "");
    if (!tracked.isEmpty() && !Boolean.parseBoolean(tracked)) return true;
    try {
      var folder = Files.createTempDirectory("threads").toAbsolutePath();
      var file = folder.resolve("dump.json");
      try {
        return VIRTUAL
            .matcher(dump(file))
            .results()
            .anyMatch(thread -> !seen.contains(Long.parseLong(thread.group(1))));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException | UnsupportedOperationException | LinkageError e) {
      return true;
    }
  }

  private static String dump(Path file) throws IOException {
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(), ThreadDumpFormat.JSON);
    return Files.readString(file);
  }
}
