package gotojava.concurrency.model;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// A small concurrent program: a list of operations for each of its goroutines, which all start at
/// once.
///
/// @param capacities the capacity of each channel; 0 for an unbuffered one
/// @param locks how many readers-writer locks there are
/// @param goroutines what each goroutine does, in order
public record Program(List<Integer> capacities, int locks, List<List<Operation>> goroutines) {
  /// Copies the lists.
  public Program {
    capacities = List.copyOf(capacities);
    goroutines = goroutines.stream().map(List::copyOf).toList();
  }

  /// A program with channels of these capacities, and no goroutine yet.
  public static Program channels(int... capacities) {
    return new Program(Arrays.stream(capacities).boxed().toList(), 0, List.of());
  }

  /// A program with this many locks, and no goroutine yet.
  public static Program locks(int count) {
    return new Program(List.of(), count, List.of());
  }

  /// This program with one goroutine more.
  public Program go(Operation... operations) {
    var more = Stream.concat(goroutines.stream(), Stream.of(List.of(operations))).toList();
    return new Program(capacities, locks, more);
  }

  /// Whether a goroutine of this program interrupts this one.
  boolean interrupts(int goroutine) {
    return goroutines.stream()
        .flatMap(List::stream)
        .anyMatch(operation -> operation.equals(Operation.interrupt(goroutine)));
  }

  /// The program to read: the capacities, then a line for each goroutine.
  @Override
  public String toString() {
    var text = new StringJoiner("\n");
    text.add("channels of capacity " + capacities + ", locks: " + locks);
    for (int g = 0; g < goroutines.size(); g++) text.add("g" + g + ": " + goroutines.get(g));
    return text.toString();
  }
}
