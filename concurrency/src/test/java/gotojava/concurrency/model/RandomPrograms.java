package gotojava.concurrency.model;

import gotojava.concurrency.model.Operation.Case;
import gotojava.concurrency.model.Operation.Close;
import gotojava.concurrency.model.Operation.Interrupt;
import gotojava.concurrency.model.Operation.Locking.How;
import gotojava.concurrency.model.Operation.Receive;
import gotojava.concurrency.model.Operation.Select;
import gotojava.concurrency.model.Operation.Send;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Programs to compare the model with the fast classes on. Every value is sent by one operation
/// only, so that none can take the place of another unseen.
final class RandomPrograms {
  private static final int NIL_IN = 12;
  private static final List<How> LOCK_OPERATIONS = List.of(How.values());

  private final RandomGenerator random;
  private int nextValue;

  private RandomPrograms(RandomGenerator random) {
    this.random = random;
  }

  /// Two or three goroutines of up to four operations on one or two channels.
  static Program onChannels(RandomGenerator random) {
    var source = new RandomPrograms(random);
    int goroutines = random.nextInt(2, 4);
    int[] capacities = random.ints(random.nextInt(1, 3), 0, 3).toArray();
    var program = Program.channels(capacities);
    for (int g = 0; g < goroutines; g++) {
      int self = g;
      program =
          program.go(
              Stream.generate(() -> source.onChannel(self, goroutines, capacities))
                  .limit(random.nextInt(1, 5))
                  .toArray(Operation[]::new));
    }
    return program;
  }

  /// Two or three goroutines that lock and unlock one lock in any order, right or wrong.
  static Program onLocks(RandomGenerator random) {
    return onLocks(
        random,
        () ->
            Stream.generate(() -> LOCK_OPERATIONS.get(random.nextInt(LOCK_OPERATIONS.size())))
                .limit(random.nextInt(1, 6)));
  }

  /// Two or three goroutines that unlock what they locked. Each may end with a try, or inside.
  static Program onLocksInPairs(RandomGenerator random) {
    var pairs =
        List.of(
            List.of(How.LOCK, How.UNLOCK),
            List.of(How.READ_LOCK, How.READ_UNLOCK),
            List.of(How.READ_LOCK, How.READ_UNLOCK));
    var ends = List.of(How.TRY_LOCK, How.TRY_READ_LOCK, How.LOCK, How.READ_LOCK);
    return onLocks(
        random,
        () ->
            Stream.concat(
                Stream.generate(() -> pairs.get(random.nextInt(3)))
                    .limit(random.nextInt(4))
                    .flatMap(List::stream),
                Stream.generate(() -> ends.get(random.nextInt(4))).limit(random.nextInt(2))));
  }

  private static Program onLocks(RandomGenerator random, Supplier<Stream<How>> goroutine) {
    var program = Program.locks(1);
    for (int g = random.nextInt(2, 4); g > 0; g--) {
      program =
          program.go(
              goroutine.get().map(how -> Operation.locking(how, 0)).toArray(Operation[]::new));
    }
    return program;
  }

  private Operation onChannel(int self, int goroutines, int[] capacities) {
    int channel = random.nextInt(capacities.length);
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> new Send(channel, nextValue++);
      case 4, 5, 6, 7 -> new Receive(channel);
      case 8, 9, 10, 11 -> new Select(cases(2 + random.nextInt(2), capacities), false);
      case 12, 13 -> new Select(cases(1 + random.nextInt(3), capacities), true);
      case 14 -> new Close(channel);
      default -> new Interrupt((self + 1 + random.nextInt(goroutines - 1)) % goroutines);
    };
  }

  private List<Case> cases(int count, int[] capacities) {
    return IntStream.range(0, count).mapToObj(i -> aCase(capacities)).toList();
  }

  private Case aCase(int[] capacities) {
    boolean nil = random.nextInt(NIL_IN) == 0;
    int channel = nil ? Operation.NIL : random.nextInt(capacities.length);
    return random.nextBoolean() ? new Send(channel, nextValue++) : new Receive(channel);
  }
}
