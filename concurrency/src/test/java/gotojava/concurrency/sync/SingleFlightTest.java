package gotojava.concurrency.sync;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SingleFlightTest {
  private final SingleFlight<String, String> flights = new SingleFlight<>();
  private final AtomicInteger computed = new AtomicInteger();
  private final CountDownLatch finish = new CountDownLatch(1);

  private String compute() throws InterruptedException {
    finish.await();
    return "value " + computed.incrementAndGet();
  }

  /// Go: TestDo
  @Test
  void gives_the_result() throws Exception {
    assertThat(flights.call("key", () -> "value")).isEqualTo("value");
  }

  /// Go: TestDoErr
  @Test
  void a_failure_comes_out_as_the_cause() {
    assertThatThrownBy(() ->
            flights.call(
                "key",
                () -> {
                  throw new IOException("no");
                }))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  /// Go: TestDoDupSuppress, TestDoChan
  @Test
  void those_who_ask_meanwhile_share_one_computation() throws Exception {
    var first = flights.start("key", this::compute);
    var second = flights.start("key", this::compute);
    finish.countDown();
    assertThat(first.receive()).isEqualTo(second.receive());
    assertThat(computed).hasValue(1);
  }

  @Test
  void says_whether_the_result_was_shared() throws Exception {
    var alone = flights.start("alone", () -> "value").receive();
    flights.start("key", this::compute);
    var two = flights.start("key", this::compute);
    finish.countDown();
    assertThat(alone.shared()).isFalse();
    assertThat(two.receive().shared()).isTrue();
  }

  @Test
  void keys_do_not_wait_for_one_another() throws Exception {
    flights.start("slow", this::compute);
    assertThat(flights.call("fast", () -> "fast")).isEqualTo("fast");
    finish.countDown();
  }

  @Test
  void the_next_after_the_result_computes_anew() throws Exception {
    finish.countDown();
    assertThat(flights.call("key", this::compute)).isEqualTo("value 1");
    assertThat(flights.call("key", this::compute)).isEqualTo("value 2");
  }

  /// Go: TestForget
  @Test
  void who_asks_after_forget_does_not_share() throws Exception {
    var first = flights.start("key", this::compute);
    flights.forget("key");
    var second = flights.start("key", () -> "fresh");
    assertThat(second.receive().value()).isEqualTo("fresh");
    finish.countDown();
    assertThat(first.receive().value()).isEqualTo("value 1");
  }

  /// Go: TestForget
  @Test
  void a_forgotten_computation_does_not_end_that_of_its_successor() throws Exception {
    var finishSecond = new CountDownLatch(1);
    var first = flights.start("key", this::compute);
    flights.forget("key");
    flights.start(
        "key",
        () -> {
          finishSecond.await();
          return "second";
        });
    finish.countDown();
    first.receive();
    var third = flights.start("key", () -> "third");
    finishSecond.countDown();
    assertThat(third.receive().value()).isEqualTo("second");
  }

  @Test
  void one_callers_interrupt_leaves_the_others_their_result() throws Exception {
    var interrupted = go(() -> flights.call("key", this::compute));
    Asleep.until(interrupted);
    var other = flights.start("key", this::compute);
    interrupted.interrupt();
    interrupted.join();
    finish.countDown();
    assertThat(other.receive().value()).isEqualTo("value 1");
  }

  /// Go: TestPanicDo, TestPanicDoChan, TestPanicDoSharedByDoChan, TestGoexitDo
  @Test
  void an_error_goes_to_all_who_share() throws Exception {
    var first =
        flights.start(
            "key",
            () -> {
              finish.await();
              throw new AssertionError("bug");
            });
    var second = flights.start("key", this::compute);
    finish.countDown();
    var one = first.receive();
    var two = second.receive();
    assertThatThrownBy(one::value).hasRootCauseMessage("bug");
    assertThatThrownBy(two::value).hasRootCauseMessage("bug");
  }
}
