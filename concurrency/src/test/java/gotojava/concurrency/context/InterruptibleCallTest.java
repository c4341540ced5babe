package gotojava.concurrency.context;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.sync.Asleep;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class InterruptibleCallTest {
  private final CancellableContext ctx = Context.background().withCancel();
  private final Channel<Throwable> thrown = Channel.buffered(1);

  private Thread calling(Callable<?> body) {
    return go(() -> {
      try {
        ctx.call(body);
      } catch (Exception e) {
        thrown.send(e);
      }
    });
  }

  @Test
  void gives_what_the_body_gives() throws Exception {
    assertThat(ctx.call(() -> "value")).isEqualTo("value");
    assertThat(Context.background().call(() -> "value")).isEqualTo("value");
  }

  @Test
  void a_cancellation_ends_what_knows_only_interrupts() throws Exception {
    var cause = new IOException("enough");
    Asleep.until(calling(new LinkedBlockingQueue<String>()::take));
    ctx.cancel(cause);
    assertThat(thrown.receive()).isInstanceOf(CanceledException.class).hasCause(cause);
  }

  @Test
  void a_cancellation_ends_a_read_from_a_socket() throws Exception {
    try (var server = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0));
        var client = SocketChannel.open(server.getLocalAddress())) {
      var reading = new CountDownLatch(1);
      var flag = new AtomicBoolean(true);
      var caller =
          go(() -> {
            try {
              ctx.call(() -> {
                reading.countDown();
                return client.read(ByteBuffer.allocate(1));
              });
            } catch (CanceledException e) {
              flag.set(Thread.currentThread().isInterrupted());
              thrown.send(e);
            }
          });
      reading.await();
      ctx.cancel();
      assertThat(thrown.receive()).hasSuppressedException(new ClosedByInterruptException());
      caller.join();
      assertThat(flag).isFalse();
    }
  }

  @Test
  void a_cancellation_of_the_call_around_is_not_taken_for_that_of_the_call_inside()
      throws Exception {
    var empty = new LinkedBlockingQueue<String>();
    Asleep.until(
        calling(() -> {
          try (var step = ctx.withCancel()) {
            step.call(empty::take);
          } catch (ContextException e) {
            return empty.take(); // called off in its turn
          }
          return "";
        }));
    ctx.cancel();
    assertThat(thrown.receive()).isInstanceOf(CanceledException.class);
  }

  @Test
  void a_defect_of_the_body_is_not_taken_for_the_cancellation() {
    assertThatThrownBy(() ->
            ctx.call(() -> {
              ctx.cancel();
              throw new IllegalStateException("a defect");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void an_interrupt_from_elsewhere_stays_one() throws Exception {
    var caller = Asleep.until(calling(new LinkedBlockingQueue<String>()::take));
    caller.interrupt();
    assertThat(thrown.receive()).isInstanceOf(InterruptedException.class);
    assertThat(ctx.isDone()).isFalse();
  }

  @Test
  void a_body_that_does_not_look_leaves_no_interrupt_behind() throws Exception {
    var result =
        ctx.call(() -> {
          ctx.cancel();
          return Thread.currentThread().isInterrupted();
        });
    assertThat(result).isTrue();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void a_cancellation_after_the_body_interrupts_nobody() throws Exception {
    ctx.call(() -> "value");
    ctx.cancel();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void where_all_is_over_the_body_does_not_run() {
    ctx.cancel();
    assertThatThrownBy(() ->
            ctx.call(() -> {
              throw new AssertionError("it ran");
            }))
        .isInstanceOf(CanceledException.class);
  }

  @Test
  void the_exception_of_the_body_goes_through() {
    assertThatThrownBy(() ->
            ctx.call(() -> {
              throw new IOException("mine");
            }))
        .isInstanceOf(IOException.class)
        .hasMessage("mine");
  }

  @Test
  void no_interrupt_comes_late_however_close_the_cancellation() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      var context = Context.background().withCancel();
      var ready = new CountDownLatch(1);
      var canceller =
          go(() -> {
            ready.await();
            context.cancel();
          });
      context.call(() -> {
        ready.countDown();
        return "value";
      });
      assertThat(Thread.interrupted()).isFalse();
      canceller.join();
      assertThat(Thread.interrupted()).isFalse();
    }
  }
}
