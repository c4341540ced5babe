package gotojava.concurrency.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Runs a program on the model and on a machine, one operation after the other, and compares the
/// two whenever all is still: which operations are over, with what result, and how long the
/// channels are.
///
/// An operation starts when the one before it is over or waits. Where the model leaves a choice, as
/// in a select, it follows what the machine chose.
final class LockStep {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private final Program program;
  private final Machine machine;
  private final List<Worker> workers = new ArrayList<>();
  private final StringBuilder schedule = new StringBuilder();
  private Set<State> states;

  private LockStep(Program program, Machine machine, int form) {
    this.program = program;
    this.machine = machine;
    this.states = Set.of(State.start(program));
    for (int g = 0; g < program.goroutines().size(); g++) {
      var operations = program.goroutines().get(g);
      int self = g;
      workers.add(
          new Worker(
              operations.size(),
              i -> Worker.perform(operations.get(i), form + self + i, machine, workers)));
    }
  }

  /// Runs the program in a random order.
  ///
  /// @throws AssertionError where the machine does what the model does not allow
  static void run(Program program, Machine machine, RandomGenerator random) {
    var run = new LockStep(program, machine, random.nextInt(4));
    try {
      while (run.step(random)) {}
    } finally {
      run.workers.forEach(Worker::stop);
    }
  }

  private boolean step(RandomGenerator random) {
    int[] next =
        IntStream.range(0, workers.size())
            .filter(g -> workers.get(g).isIdle() && !workers.get(g).isAtEnd())
            .toArray();
    if (next.length == 0) return false;
    int g = next[random.nextInt(next.length)];
    schedule.append(" g").append(g);
    var possible = new HashSet<State>();
    for (var state : states) possible.addAll(settled(state.steps(g)));
    workers.get(g).permit(1);
    states = awaitOneOf(possible);
    return true;
  }

  /// Where the steps that goroutines take by themselves lead to from here.
  private static Set<State> settled(List<State> from) {
    var settled = new HashSet<State>();
    var open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      var state = open.pop();
      var next = state.goesOn();
      if (next.isEmpty()) settled.add(state);
      else open.addAll(next);
    }
    return settled;
  }

  private Set<State> awaitOneOf(Set<State> possible) {
    long start = System.nanoTime();
    while (true) {
      boolean still = workers.stream().allMatch(Worker::isStill);
      var seen = new HashSet<>(possible);
      seen.removeIf(state -> !isSeen(state));
      if (still && !seen.isEmpty()) return seen;
      if (System.nanoTime() - start > PATIENCE) throw new AssertionError(difference(possible));
      LockSupport.parkNanos(1);
    }
  }

  private boolean isSeen(State state) {
    return state.results().equals(results())
        && IntStream.range(0, program.capacities().size())
            .allMatch(c -> machine.length(c) == state.length(c));
  }

  private List<List<Result>> results() {
    return workers.stream().map(Worker::results).toList();
  }

  private String difference(Set<State> possible) {
    var allowed = possible.stream().map(State::results).toList();
    return "%s%nin the order%s%nallowed: %s%nseen:    %s"
        .formatted(program, schedule, allowed, results());
  }
}
