package gotojava.concurrency.channel;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/// What is written before a send is read after the receive, although nothing of it is volatile: an
/// unbuffered channel publishes.
@JCStressTest
@Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "The value came whole.")
@Outcome(expect = FORBIDDEN, desc = "The receiver does not see all of it.")
@State
public class HandoverStress {
  private final Channel<int[]> channel = Channel.unbuffered();

  @Actor
  public void sends() {
    Uninterrupted.run(() -> {
      var pair = new int[2];
      pair[0] = 1;
      pair[1] = 2;
      channel.send(pair);
    });
  }

  @Actor
  public void receives(II_Result result) {
    Uninterrupted.run(() -> {
      var pair = channel.receive();
      result.r1 = pair[0];
      result.r2 = pair[1];
    });
  }
}
