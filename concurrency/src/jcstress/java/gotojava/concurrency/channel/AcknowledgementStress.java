package gotojava.concurrency.channel;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/// What is written before a receive is read after the send: an unbuffered receive happens-before
/// the return of its send.
@JCStressTest
@Outcome(id = "7", expect = ACCEPTABLE, desc = "The sender sees what the receiver did before.")
@Outcome(expect = FORBIDDEN, desc = "The sender was released too early.")
@State
public class AcknowledgementStress {
  private final Channel<Integer> channel = Channel.unbuffered();
  private int plain;

  @Actor
  public void sends(I_Result result) {
    Uninterrupted.run(() -> {
      channel.send(1);
      result.r1 = plain;
    });
  }

  @Actor
  public void receives() {
    Uninterrupted.run(() -> {
      plain = 7;
      channel.receive();
    });
  }
}
