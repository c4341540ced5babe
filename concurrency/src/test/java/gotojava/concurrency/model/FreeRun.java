package gotojava.concurrency.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// Runs a program on a machine with all goroutines at once, each on a thread of its own, and waits
/// for an outcome that is allowed.
///
/// An outcome is there when all threads are still. A thread that has just been woken may look still
/// for a moment; so one that is not allowed has to last.
final class FreeRun {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private final List<Worker> workers = new ArrayList<>();

  private final Program program;

  private FreeRun(Program program, Machine machine, RandomGenerator random) {
    this.program = program;
    for (var operations : program.goroutines()) {
      int[] delays = random.ints(operations.size(), -50, 200).toArray();
      workers.add(
          new Worker(
              operations.size(),
              i -> {
                for (int spin = 0; spin < delays[i]; spin++) Thread.onSpinWait();
                return Worker.perform(operations.get(i), delays[i] & 3, machine, workers);
              }));
    }
  }

  /// Runs the program once, with random delays before the operations.
  ///
  /// @throws AssertionError where the outcome is none of those allowed
  static void run(
      Program program, Machine machine, Set<List<List<Result>>> allowed, RandomGenerator random) {
    var run = new FreeRun(program, machine, random);
    try {
      for (int g = 0; g < run.workers.size(); g++) {
        run.workers.get(g).permit(program.goroutines().get(g).size());
      }
      run.awaitOneOf(allowed);
    } finally {
      run.workers.forEach(Worker::stop);
    }
  }

  private void awaitOneOf(Set<List<List<Result>>> allowed) {
    long start = System.nanoTime();
    while (true) {
      boolean still = workers.stream().allMatch(Worker::isStill);
      var results = workers.stream().map(Worker::results).toList();
      if (still && allowed.contains(results)) return;
      if (System.nanoTime() - start > PATIENCE) {
        throw new AssertionError(
            "%s%nallowed: %s%nseen:    %s".formatted(program, allowed, results));
      }
      LockSupport.parkNanos(1);
    }
  }
}
