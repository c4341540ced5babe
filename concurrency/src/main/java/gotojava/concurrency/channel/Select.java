package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.ReceiveChannel.Body;
import gotojava.concurrency.channel.RingChannel.Instead;
import java.time.Duration;
import java.util.Objects;

/// Go's `select`: does one of several sends and receives, whichever can go ahead first.
///
/// ```java
/// select(
///     receive(jobs, job -> work(job)),
///     send(out, total, () -> sent++),
///     receive(context.done(), () -> stop()),
///     orElse(() -> idle()));                      // without it select waits
///
/// String text = select(
///     receive(results).map(result -> "got " + result),
///     timeout(Duration.ofSeconds(2)).map(() -> "too late"));
/// ```
///
/// **The cases** are arguments, so channels and values are evaluated once, in source order, as Go
/// prescribes. A null channel makes a case that is never ready. One channel may stand in several
/// cases, in both directions. A case may be kept and used again; it is immutable.
///
/// **The choice** is uniformly random among the cases that are ready. Otherwise `orElse` is done,
/// or `timeout` once its time is over, or select waits: for the first that serves one of its cases,
/// in turn with all others that wait in that channel. Exactly one case happens. Its body runs on
/// this thread, after the select.
///
/// **The result** is what the chosen case gives: the value received, or what the body of `map`
/// makes of it. A case with a body that gives nothing gives null.
///
/// **Closing.** A receive from a closed and drained channel is ready, and so is a send on a closed
/// one: if chosen, `receive(ch, v -> …)` and `send` throw [ChannelClosedException]. To wait for a
/// close, use `receive(ch, () -> …)` or [#await], which take a value as well, and drop it; to tell
/// values from the close, `receive(ch, v -> …, () -> …)` or [#receiveOrClosed].
///
/// **Interruption.** A select that is interrupted, before or while it waits, throws
/// [InterruptedException], and none of its cases has happened. With `orElse` it does not wait, and
/// takes no notice of interrupts.
///
/// **Nothing ready, ever.** A select of no cases, or of null channels only, waits for ever, which
/// the deadlock report calls `select (no cases)`.
///
/// **Time.** [#timeout] counts by [System#nanoTime] from the call of select. For one timer across
/// several selects, and for a virtual clock, receive from a timer's channel instead.
///
/// **Memory effects** are those of the operation that happened.
///
/// @see <a href="https://go.dev/ref/spec#Select_statements">Go specification: Select statements</a>
public final class Select {
  private Select() {}

  /// One case. What it gives is what [#select] returns.
  public abstract static sealed class Case<R extends @Nullable Object> {
    private static final long DEFAULT = -1;

    /// Null: never ready.
    final @Nullable RingChannel<?> channel;

    final boolean sending;
    final @Nullable Object value;

    /// Where there is no channel: the time after which it is ready, or [#DEFAULT].
    final long nanos;

    private final boolean timeless;

    private Case(@Nullable RingChannel<?> channel, boolean sending, @Nullable Object value) {
      this.channel = channel;
      this.sending = sending;
      this.value = value;
      nanos = 0;
      timeless = true;
    }

    private Case(long nanos) {
      channel = null;
      sending = false;
      value = null;
      this.nanos = nanos;
      timeless = false;
    }

    private Case(Case<?> other) {
      channel = other.channel;
      sending = other.sending;
      value = other.value;
      nanos = other.nanos;
      timeless = other.timeless;
    }

    final boolean isDefault() {
      return !timeless && nanos == DEFAULT;
    }

    final boolean isTimeout() {
      return !timeless && nanos != DEFAULT;
    }

    /// Does it, if it is ready, under the lock of its channel alone.
    final @Nullable Object attempt() {
      var locked = Objects.requireNonNull(channel);
      locked.lock();
      var taken = attempt(locked);
      locked.unlock();
      return taken;
    }

    /// Does it, if it is ready, under the lock of the channel.
    ///
    /// @return what [#finish] takes, or [Instead#NOT_READY]
    final @Nullable Object attempt(RingChannel<?> locked) {
      if (!sending) return locked.poll();
      if (locked.isClosed()) return Instead.CLOSED;
      return locked.offer(value) ? null : Instead.NOT_READY;
    }

    /// What the case gives, without any lock.
    ///
    /// @param taken the value received, null for a send, or [Instead#CLOSED]
    abstract R finish(@Nullable Object taken) throws InterruptedException;
  }

  /// A receive, which gives the value.
  public static final class Receiving<T extends @Nullable Object> extends Case<T> {
    private final Taking<T> taking;

    private Receiving(@Nullable RingChannel<?> channel, Taking<T> taking) {
      super(channel, false, null);
      this.taking = taking;
    }

    /// The case that gives what `body` makes of the value.
    public <R extends @Nullable Object> Case<R> map(ValueBody<? super T, ? extends R> body) {
      return new Mapped<>(this, body);
    }

    @Override
    T finish(@Nullable Object taken) {
      return taking.of(taken);
    }
  }

  /// What a receive makes of what was taken.
  @FunctionalInterface
  private interface Taking<T extends @Nullable Object> {
    T of(@Nullable Object taken);
  }

  /// A case that gives nothing: null.
  public static final class Doing extends Case<@Nullable Void> {
    private Doing(@Nullable RingChannel<?> channel, boolean sending, @Nullable Object value) {
      super(channel, sending, value);
    }

    private Doing(long nanos) {
      super(nanos);
    }

    /// The case that gives what `body` gives.
    public <R extends @Nullable Object> Case<R> map(ResultBody<? extends R> body) {
      given(body);
      return new Mapped<>(this, _ -> body.get());
    }

    @Override
    @Nullable
    Void finish(@Nullable Object taken) {
      if (sending && taken == Instead.CLOSED) {
        throw Objects.requireNonNull(channel).sendOnClosed();
      }
      return null;
    }
  }

  private static final class Mapped<T extends @Nullable Object, R extends @Nullable Object>
      extends Case<R> {
    private final Case<T> source;
    private final ValueBody<? super T, ? extends R> body;

    Mapped(Case<T> source, ValueBody<? super T, ? extends R> body) {
      super(source);
      this.source = source;
      this.body = given(body);
    }

    @Override
    R finish(@Nullable Object taken) throws InterruptedException {
      return body.apply(source.finish(taken));
    }
  }

  /// Makes a result of a value received.
  @FunctionalInterface
  public interface ValueBody<T extends @Nullable Object, R extends @Nullable Object> {
    R apply(T value) throws InterruptedException;
  }

  /// Gives a result.
  @FunctionalInterface
  public interface ResultBody<R extends @Nullable Object> {
    R get() throws InterruptedException;
  }

  /// The body of a case that takes and gives nothing.
  @FunctionalInterface
  public interface Action {
    void run() throws InterruptedException;
  }

  /// Does one of the cases, and returns what it gives.
  ///
  /// @throws ChannelClosedException for a case that was ready only because of a close
  /// @throws IllegalArgumentException for two `orElse`
  @SafeVarargs
  public static <R extends @Nullable Object> R select(Case<? extends R>... cases)
      throws InterruptedException {
    var all = new Case<?>[cases.length]; // javac lets nobody else see the varargs array
    for (int i = 0; i < all.length; i++) {
      if (cases[i] == null) throw new NullPointerException("select: case " + i + " is null");
      all[i] = cases[i];
    }
    int otherwise = Selection.otherwise(all);
    if (otherwise < 0 && Thread.interrupted()) throw new InterruptedException("select");
    for (int i = Selection.pick(all); i >= 0; i = Selection.pick(all)) {
      var taken = all[i].attempt();
      if (taken != Instead.NOT_READY) return cases[i].finish(taken);
    }
    if (otherwise >= 0 && Selection.isSurelyNone(all)) return cases[otherwise].finish(null);
    var selection = new Selection(all);
    int chosen = selection.choose(otherwise);
    return cases[chosen].finish(selection.taken());
  }

  /// `case v := <-ch`: gives the value.
  public static <T extends @Nullable Object> Receiving<T> receive(
      @Nullable ReceiveChannel<? extends T> channel) {
    if (channel == null) return never();
    var ring = ring(channel);
    return new Receiving<>(
        ring,
        taken -> {
          if (taken == Instead.CLOSED) throw ring.receiveFromClosed();
          return ring.element(taken);
        });
  }

  /// `case v := <-ch: body`.
  public static <T extends @Nullable Object> Case<@Nullable Void> receive(
      @Nullable ReceiveChannel<? extends T> channel, Body<? super T> body) {
    return Select.<T>receive(channel).map(doing(body));
  }

  /// `case v, ok := <-ch`: `body` for a value, `closed` for the close.
  public static <T extends @Nullable Object> Case<@Nullable Void> receive(
      @Nullable ReceiveChannel<? extends T> channel, Body<? super T> body, Action closed) {
    given(body);
    given(closed);
    if (channel == null) return never();
    var ring = ring(channel);
    return new Receiving<@Nullable Object>(ring, taken -> taken)
        .map(taken -> {
          if (taken == Instead.CLOSED) closed.run();
          else body.accept(ring.element(taken));
          return null;
        });
  }

  /// `case <-ch: body`: after a value, which is dropped, or the close.
  public static Case<@Nullable Void> receive(@Nullable ReceiveChannel<?> channel, Action body) {
    return await(channel).map(doing(body));
  }

  /// `case v, ok := <-ch`: gives both.
  public static <T extends @Nullable Object> Receiving<Received<T>> receiveOrClosed(
      @Nullable ReceiveChannel<T> channel) {
    if (channel == null) return never();
    var ring = ring(channel);
    return new Receiving<>(ring, ring::received);
  }

  /// `case v, ok := <-ch: body`.
  public static <T extends @Nullable Object> Case<@Nullable Void> receiveOrClosed(
      @Nullable ReceiveChannel<T> channel, Body<? super Received<T>> body) {
    return receiveOrClosed(channel).map(doing(body));
  }

  /// `case <-ch`: a value, which is dropped, or the close.
  public static Doing await(@Nullable ReceiveChannel<?> channel) {
    return new Doing(channel == null ? null : ring(channel), false, null);
  }

  /// `case ch <- v`.
  public static <T extends @Nullable Object> Doing send(
      @Nullable SendChannel<? super T> channel, T value) {
    return new Doing(channel == null ? null : ring(channel), true, value);
  }

  /// `case ch <- v: body`.
  public static <T extends @Nullable Object> Case<@Nullable Void> send(
      @Nullable SendChannel<? super T> channel, T value, Action body) {
    return send(channel, value).map(doing(body));
  }

  /// `default`.
  public static Doing orElse() {
    return new Doing(Case.DEFAULT);
  }

  /// `default: body`.
  public static Case<@Nullable Void> orElse(Action body) {
    return orElse().map(doing(body));
  }

  /// `case <-time.After(d)`. At zero or less, it is done when no other case is ready.
  public static Doing timeout(Duration duration) {
    return new Doing(duration.isNegative() ? 0 : nanos(duration));
  }

  /// `case <-time.After(d): body`.
  public static Case<@Nullable Void> timeout(Duration duration, Action body) {
    return timeout(duration).map(doing(body));
  }

  private static long nanos(Duration duration) {
    var longest = Duration.ofNanos(Long.MAX_VALUE / 2);
    return duration.compareTo(longest) < 0 ? duration.toNanos() : longest.toNanos();
  }

  private static <T extends @Nullable Object> Receiving<T> never() {
    return new Receiving<>(
        null,
        _ -> {
          throw new AssertionError("received from a null channel");
        });
  }

  /// Noticed here, where nothing has been received or sent yet.
  private static <B> B given(B body) {
    return Objects.requireNonNull(body, "a case without its body");
  }

  private static <T extends @Nullable Object> ValueBody<T, @Nullable Void> doing(Body<T> body) {
    given(body);
    return value -> {
      body.accept(value);
      return null;
    };
  }

  private static ResultBody<@Nullable Void> doing(Action body) {
    given(body);
    return () -> {
      body.run();
      return null;
    };
  }

  /// Every channel is one: the interfaces are sealed.
  private static <T extends @Nullable Object> RingChannel<T> ring(ReceiveChannel<T> channel) {
    return switch (channel) {
      case RingChannel<T> ring -> ring;
    };
  }

  private static <T extends @Nullable Object> RingChannel<T> ring(SendChannel<T> channel) {
    return switch (channel) {
      case RingChannel<T> ring -> ring;
    };
  }
}
