package gotojava.concurrency;

import static gotojava.concurrency.Go.go;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.Select;
import gotojava.concurrency.sync.RWMutex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final Channel<Integer> channel = Channel.unbuffered();

  @Test
  void a_scope_waits_for_goroutines_that_end() throws Exception {
    var ended = new AtomicBoolean();
    var latch = new CountDownLatch(1);
    Scope.run(() -> {
      go(() -> {
        latch.await();
        ended.set(true);
      });
      latch.countDown();
    });
    assertThat(ended).isTrue();
  }

  @Test
  void a_deadlock_names_each_goroutine_its_operation_and_its_line() {
    assertThatExceptionOfType(Scope.DeadlockException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              go(() -> channel.send(1));
              go(() -> Select.select());
              Channel.<Integer>buffered(2).receive();
            }))
        .withMessageStartingWith("fatal error: all goroutines are asleep - deadlock!\n\n")
        .withMessageContaining("[chan send on Channel ")
        .withMessageContaining("[select (no cases)]")
        .withMessageContaining("(0 of 2)]:\n")
        .withMessageContaining("at gotojava.concurrency.ScopeTest.")
        .withMessageContaining("(ScopeTest.java:");
  }

  @Test
  void a_deadlock_ends_a_body_that_is_deaf_to_interrupts() {
    assertThatExceptionOfType(Scope.DeadlockException.class)
        .isThrownBy(() -> Scope.run(() -> new Deaf().waitForEver()))
        .withMessageContaining("[deaf]");
  }

  private static final class Deaf extends Waiter {
    void waitForEver() {
      blockUninterruptibly();
    }

    @Override
    protected boolean isWaiting() {
      return true;
    }

    @Override
    public String toString() {
      return "deaf";
    }
  }

  @Test
  void a_thread_outside_may_be_announced() throws Exception {
    Scope.beginOutside();
    try {
      Scope.run(() -> {
        var outsider = Thread.ofPlatform().start(this::sendLate);
        assertThat(channel.receive()).isEqualTo(5);
        outsider.join();
      });
    } finally {
      Scope.endOutside();
    }
  }

  private void sendLate() {
    try {
      letTheScopeLook();
      channel.send(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Several looks long: a wrong deadlock is reported then.
  private static void letTheScopeLook() throws InterruptedException {
    for (int i = 0; i < 20; i++) Thread.sleep(1);
  }

  @Test
  void a_panic_ends_the_body_and_is_its_cause() {
    assertThatExceptionOfType(Scope.PanicException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              go(ScopeTest::boom);
              channel.receive();
            }))
        .withMessageContaining("boom")
        .withCauseInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void what_the_body_throws_after_a_panic_is_suppressed_in_it() {
    assertThatExceptionOfType(Scope.PanicException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              go(ScopeTest::boom);
              try {
                channel.receive();
              } catch (InterruptedException e) {
                throw new AssertionError("and this", e);
              }
            }))
        .satisfies(panic ->
            assertThat(panic.getSuppressed()).singleElement().isInstanceOf(AssertionError.class));
  }

  @Test
  void the_interrupt_of_a_panic_is_not_reported_beside_it() {
    assertThatExceptionOfType(Scope.PanicException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              go(ScopeTest::boom);
              channel.receive();
            }))
        .satisfies(panic -> assertThat(panic.getSuppressed()).isEmpty());
  }

  @Test
  void a_panic_after_the_end_of_its_scope_is_written_to_standard_error() throws Exception {
    var written = new ByteArrayOutputStream();
    var before = System.err;
    System.setErr(new PrintStream(written, true, UTF_8));
    try {
      var end = new Semaphore(0);
      var late = new AtomicReference<Thread>();
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() ->
              Scope.run(() -> {
                late.set(
                    go(() -> {
                      end.acquireUninterruptibly();
                      throw new IOException("boom");
                    }));
                throw new IOException("the body");
              }));
      end.release();
      late.get().join();
    } finally {
      System.setErr(before);
    }
    assertThat(written.toString(UTF_8))
        .startsWith("after the end of its scope: panic: java.io.IOException: boom\n");
  }

  @Test
  void a_panic_is_reported_although_the_body_waits_for_a_lock_for_ever() {
    var mutex = new RWMutex();
    assertThatExceptionOfType(Scope.PanicException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              go(() -> {
                mutex.lock();
                channel.receive();
                throw new IOException("boom");
              });
              channel.send(1);
              mutex.lock();
            }));
  }

  @Test
  void a_panic_is_reported_although_its_message_throws() {
    assertThatExceptionOfType(Scope.PanicException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              go(() -> {
                throw new IllegalStateException() {
                  @Override
                  public String getMessage() {
                    throw new UnsupportedOperationException();
                  }
                };
              });
              channel.receive();
            }))
        .withMessageContaining("whose message throws");
  }

  @Test
  void a_task_that_is_null_is_refused_where_it_is_started() {
    assertThatNullPointerException()
        .isThrownBy(() -> go(nothing()))
        .withMessage("go of nil func value");
  }

  private static void boom() throws IOException {
    throw new IOException("boom");
  }

  private static Task nothing() {
    return new AtomicReference<Task>().get();
  }

  @Test
  void a_leak_is_named() {
    assertThatExceptionOfType(Scope.LeakException.class)
        .isThrownBy(() -> Scope.run(() -> go(() -> channel.send(1))))
        .withMessageStartingWith("goroutines leaked from the scope\n\ngoroutine ")
        .withMessageContaining("[chan send on Channel ")
        .withMessageContaining("a_leak_is_named");
  }

  @Test
  void what_the_body_throws_comes_out_and_ends_the_others() throws InterruptedException {
    var threads = new Thread[1];
    assertThatIOException()
        .isThrownBy(() ->
            Scope.run(() -> {
              threads[0] = go(channel::receive);
              throw new IOException("mine");
            }))
        .withMessage("mine");
    threads[0].join();
  }

  @Test
  void a_goroutine_of_a_goroutine_is_in_the_same_scope() {
    assertThatExceptionOfType(Scope.LeakException.class)
        .isThrownBy(() -> Scope.run(() -> go(() -> go(channel::receive)).join()))
        .withMessageContaining("chan receive");
  }

  @Test
  void an_interrupted_goroutine_ends_in_silence() throws Exception {
    Scope.run(() -> go(channel::receive).interrupt());
  }

  @Test
  void scopes_nest() throws Exception {
    Scope.run(() -> {
      go(channel::receive);
      assertThatExceptionOfType(Scope.LeakException.class)
          .isThrownBy(() -> Scope.run(() -> go(Channel.unbuffered()::receive)));
      channel.send(1);
    });
  }

  @Test
  void a_body_inside_is_not_part_of_a_deadlock_outside() throws Exception {
    var latch = new CountDownLatch(1);
    Scope.run(() ->
        Scope.run(() -> {
          go(() -> {
            letTheScopeLook();
            channel.send(1);
          });
          channel.receive();
          latch.countDown();
        }));
    assertThat(latch.getCount()).isZero();
  }

  @Test
  void the_cancellation_of_a_future_is_a_panic() {
    assertThatExceptionOfType(Scope.PanicException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              go(() -> {
                throw new CancellationException("a future's");
              });
              channel.receive();
            }))
        .withCauseInstanceOf(CancellationException.class);
  }
}
