package gotojava.notes.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the text that `jcmd PID Thread.dump_to_file` writes.
final class ThreadDump {
  private static final Pattern THREAD = Pattern.compile("#(\\d+) \"(.*)\"( virtual)? ([A-Z_]+) .*");
  private static final Pattern FRAME =
      Pattern.compile("\\s+at (?:[^/()]*/)*([^/()]+)\\.([^.()]+)\\(([^:()]+):(\\d+)\\)");

  private ThreadDump() {}

  /// A thread with those of its frames that were asked for, innermost first.
  ///
  /// @param state as [Thread.State] names it
  record Standing(String name, String state, List<StackTraceElement> frames) {}

  /// The threads that stand in classes of these names.
  static List<Standing> in(Predicate<String> className, String dump) {
    var threads = new ArrayList<Standing>();
    for (var line : dump.lines().toList()) {
      var thread = THREAD.matcher(line);
      var frame = FRAME.matcher(line);
      if (thread.matches()) {
        threads.add(new Standing(named(thread), thread.group(4), new ArrayList<>()));
      } else if (frame.matches() && !threads.isEmpty() && className.test(frame.group(1))) {
        var place = Integer.parseInt(frame.group(4));
        threads
            .getLast()
            .frames()
            .add(new StackTraceElement(frame.group(1), frame.group(2), frame.group(3), place));
      }
    }
    return threads.stream().filter(thread -> !thread.frames().isEmpty()).toList();
  }

  private static String named(MatchResult thread) {
    var name = thread.group(2);
    var kind = thread.group(3) == null ? "thread" : "virtual thread";
    return name.isEmpty() ? kind + " #" + thread.group(1) : kind + " " + name;
  }
}
