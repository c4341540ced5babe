package gotojava.concurrency.example;

import gotojava.concurrency.Task;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.ErrGroup;
import java.util.Arrays;
import java.util.function.IntFunction;

/// A group with a limit runs so many tasks at a time; each writes its result in a place of its own.
///
/// Go: `src/main/go/x/err-group-limit/main.go`
///
/// Output:
///
/// ```
/// a third at once: false
/// lengths: [5, 2, 3]
/// ```
///
/// Go prints: it prints a slice without commas
///
/// ```
/// a third at once: false
/// lengths: [5 2 3]
/// ```
class ErrGroupLimit {
  static final String[] words = {"limit", "is", "two"};

  static void main() throws Exception {
    var lengths = new int[words.length];
    var release = Channel.<Void>unbuffered();
    IntFunction<Task> measure =
        i ->
            () -> {
              release.await();
              lengths[i] = words[i].length();
            };
    var group = new ErrGroup().limit(2);
    group.go(measure.apply(0));
    group.go(measure.apply(1));
    IO.println("a third at once: " + group.tryGo(measure.apply(2)));
    release.close();
    group.go(measure.apply(2)); // waits until one has ended
    group.await();
    IO.println("lengths: " + Arrays.toString(lengths));
  }
}
