package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import java.util.List;
import java.util.concurrent.Callable;

/// The first of several answers: for replicas that know the same, of which any may be slow.
public final class LeakyFirst {
  private LeakyFirst() {}

  /// Asks all replicas at once, each in a goroutine of its own, and returns the answer that is
  /// there first. It does not wait for the others: they finish undisturbed, what they answer is
  /// dropped, and their goroutines end.
  ///
  /// @param replicas at least one; a replica that throws ends the program, as a panic does
  /// @throws InterruptedException if interrupted before there is an answer
  public static <T> T first(List<? extends Callable<? extends T>> replicas)
      throws InterruptedException {
    var answers = Channel.<T>unbuffered();
    for (var replica : replicas) {
      go(() -> answers.send(replica.call()));
    }
    var first = answers.receive();
    for (int i = 1; i < replicas.size(); i++) answers.await();
    return first;
  }
}
