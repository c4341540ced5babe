package gotojava.concurrency.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;

/// A goroutine of a program on a thread of its own, which performs an operation for each permit.
final class Worker {
  private final Thread thread;
  private final Semaphore permits = new Semaphore(0);
  private final Result[] results;
  private int permitted;
  private volatile int done;
  private volatile boolean stopped;

  /// @param perform performs the operation of this index
  Worker(int operations, IntFunction<Result> perform) {
    results = new Result[operations];
    thread =
        Thread.startVirtualThread(() -> {
          for (int i = 0; i < operations; i++) {
            permits.acquireUninterruptibly();
            if (stopped) return;
            results[i] = perform.apply(i);
            done = i + 1;
          }
        });
  }

  /// Performs an operation on the machine, but for an interrupt, which is for one of the workers.
  static Result perform(Operation operation, int form, Machine machine, List<Worker> workers) {
    if (!(operation instanceof Operation.Interrupt interrupt)) {
      return machine.perform(operation, form);
    }
    workers.get(interrupt.goroutine()).interrupt();
    return Result.Plain.DONE;
  }

  /// Lets the worker perform its next operations.
  void permit(int operations) {
    permitted += operations;
    permits.release(operations);
  }

  void interrupt() {
    thread.interrupt();
  }

  /// How many operations it is done with.
  int done() {
    return done;
  }

  boolean isAtEnd() {
    return done == results.length;
  }

  /// Whether it waits for a permit, and not in an operation.
  boolean isIdle() {
    return done == permitted;
  }

  /// Whether it can do nothing until another thread does something. It may seem so for a moment
  /// after another has done it.
  boolean isStill() {
    return isIdle() || thread.getState() == Thread.State.WAITING;
  }

  /// The results so far, and [Result.Plain#BLOCKED] of an operation that it is in.
  List<Result> results() {
    int count = done;
    var all = new ArrayList<>(Arrays.asList(results).subList(0, count));
    if (count < permitted) all.add(Result.Plain.BLOCKED);
    return all;
  }

  /// Performs no more operations. One that can be interrupted is.
  void stop() {
    stopped = true;
    permits.release(results.length);
    interrupt();
  }
}
