package gotojava.concurrency.context;

import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Task;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.Select;
import gotojava.concurrency.time.Clock;
import java.lang.invoke.MethodType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;

/// What ends a request early, and the values that belong to it, handed down to all who work on it.
///
/// ```java
/// static final Context.Key<String> USER = Context.key("user", String.class);
///
/// try (var ctx = Context.background().withTimeout(Duration.ofSeconds(2))) {
///   go(() -> prefetch(ctx));
///   show(search(ctx.withValue(USER, "gopher")));
/// }
///
/// Page search(Context ctx) throws Exception {
///   return select(
///       receive(index.lookup(ctx)),
///       await(ctx.done()).map(() -> failed(ctx)));
/// }
/// ```
///
/// **A tree.** A context is derived from another. Cancelling one cancels all that are derived from
/// it, and none above it or beside it. [#background] is the root, which nothing cancels; [#todo] is
/// another, for where it is not yet clear which one to pass on. What [#withCancel], [#withTimeout]
/// and [#withDeadline] give can be cancelled and must be closed, in Go's `defer cancel()` and in
/// Java's try-with-resources: until then the parent holds it.
///
/// **Cancelling** is done once; a second time does nothing. It closes [#done], sets [#err] and
/// [#cause], and starts what [#afterFunc] was given, for the context and for all below it, before
/// [CancellableContext#cancel()] returns. Whoever finds `done` closed finds `err` set, and the
/// other way round.
///
/// **Cancellation and interruption** do not turn into each other by themselves. Cancelling a
/// context says that a result is no longer wanted, to whoever looks at `done`; it interrupts no
/// thread. Interrupting a thread ends what it is waiting for; it cancels no context. So a goroutine
/// that waits on channels selects over `ctx.done()` too. For one that waits where no select
/// reaches, in a socket, a queue or a sleep, [#call] is the bridge: in it a cancellation interrupts
/// the thread, and comes out as [CanceledException] or [DeadlineExceededException]. There is no
/// bridge the other way: one goroutine's interrupt is no reason to give up the request for all.
///
/// **Values** are for what belongs to a request and crosses layers that need not know it, not for
/// parameters. A [Key] is an object, equal only to itself, so two packages cannot take each
/// other's. [ScopedValue] needs no passing along and ends with a block; a context can be stored,
/// and crosses to goroutines that outlive it.
///
/// **Threads.** All methods may be called by any thread at any time, and none of them waits, except
/// [#await] and [#call]. What happened before a cancellation happens before the return of an
/// operation that sees it.
///
/// **Sealed.** Go lets anyone implement a context, and pays with a goroutine for each such link of
/// the tree. To add to one, wrap the value, not the context.
///
/// @see <a href="https://pkg.go.dev/context">Go: context</a>
/// @see <a href="https://go.dev/blog/context">Go Concurrency Patterns: Context</a>
public sealed interface Context
    permits RootContext, CancellableContext, ValueContext, DetachedContext {
  /// Names a value of a context. Only the object itself is equal to it.
  ///
  /// @param <T> the type of the value
  final class Key<T> {
    private final String name;
    private final Class<T> type;

    private Key(String name, Class<T> type) {
      this.name = name;
      this.type = type;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// The root of a tree: never cancelled, no deadline, no values.
  static Context background() {
    return RootContext.BACKGROUND;
  }

  /// As [#background], where another will have to stand once it is known which.
  static Context todo() {
    return RootContext.TODO;
  }

  /// A root whose deadlines go by another clock.
  static Context background(Clock clock) {
    return new RootContext("context.Background", clock);
  }

  /// A new key. The name is for messages; keys of one name are different keys. For a value of a
  /// generic type, let a record hold it.
  @SuppressWarnings("unchecked") // int.class is a Class<Integer>, and so is its box
  static <T> Key<T> key(String name, Class<T> type) {
    return new Key<>(name, (Class<T>) MethodType.methodType(type).wrap().returnType());
  }

  /// A channel that is closed when this context is cancelled; null, which no select ever takes, if
  /// nothing can cancel it.
  default @Nullable ReceiveChannel<?> done() {
    var node = Ancestry.cancellable(this);
    return node == null ? null : node.closing();
  }

  /// Why it was cancelled: a [CanceledException] or a [DeadlineExceededException], made on the spot
  /// so that it can be thrown, with the [#cause] as its cause; null if it was not.
  default @Nullable ContextException err() {
    var ending = Ancestry.ending(this);
    return ending == null ? null : ending.exception();
  }

  /// What the first to cancel it, or one above it, gave as the reason; if that was nothing, the
  /// same as [#err]; null if it was not cancelled.
  default @Nullable Throwable cause() {
    var ending = Ancestry.ending(this);
    if (ending == null) return null;
    return ending.cause() != null ? ending.cause() : ending.exception();
  }

  /// When it will be cancelled if nothing else does so before; null if never.
  default @Nullable Instant deadline() {
    var node = Ancestry.cancellable(this);
    return node == null ? null : node.time();
  }

  /// The value of a key, from here or the nearest above; null if there is none.
  default <T> @Nullable T value(Key<T> key) {
    var node = Ancestry.holder(this, key);
    return node == null ? null : key.type.cast(node.value());
  }

  /// The clock that deadlines go by.
  default Clock clock() {
    return Ancestry.root(this).time();
  }

  /// Whether it was cancelled.
  default boolean isDone() {
    return Ancestry.ending(this) != null;
  }

  /// Goes on if it was not cancelled.
  ///
  /// @throws ContextException if it was
  default void check() throws ContextException {
    var err = err();
    if (err != null) throw err;
  }

  /// `<-ctx.Done()`: waits until it is cancelled.
  ///
  /// @throws InterruptedException if interrupted while waiting
  default void await() throws InterruptedException {
    select(Select.await(done()));
  }

  /// `context.WithCancel`, and with a cause given to [CancellableContext#cancel(Throwable)]
  /// `WithCancelCause`.
  default CancellableContext withCancel() {
    return CancellableContext.under(this);
  }

  /// `context.WithTimeout`: to be cancelled when so much time has passed, and no later than this.
  default CancellableContext withTimeout(Duration timeout) {
    return CancellableContext.until(this, later(timeout), null);
  }

  /// `context.WithTimeoutCause`: with what to give as the cause when the time is up.
  default CancellableContext withTimeout(Duration timeout, Throwable cause) {
    return CancellableContext.until(
        this, later(timeout), Objects.requireNonNull(cause, "a null cause"));
  }

  /// `context.WithDeadline`: to be cancelled at that time, and no later than this.
  default CancellableContext withDeadline(Instant deadline) {
    return CancellableContext.until(this, deadline, null);
  }

  /// `context.WithDeadlineCause`: with what to give as the cause at the deadline.
  default CancellableContext withDeadline(Instant deadline, Throwable cause) {
    return CancellableContext.until(this, deadline, Objects.requireNonNull(cause, "a null cause"));
  }

  /// `context.WithValue`.
  default <T> Context withValue(Key<T> key, T value) {
    return ValueContext.under(this, Objects.requireNonNull(key), Objects.requireNonNull(value));
  }

  /// `context.WithoutCancel`: the values of this, without its deadline and its end.
  default Context withoutCancel() {
    return new DetachedContext(this);
  }

  /// `context.AfterFunc`: runs a task in a goroutine of its own once this is cancelled; at once if
  /// it is. The goroutine belongs to the scope of the caller.
  default Registration afterFunc(Task task) {
    var registered = new AfterCancel(Ancestry.cancellable(this), task);
    registered.register();
    return registered;
  }

  /// What an [#afterFunc] can be called off by.
  @FunctionalInterface
  interface Registration {
    /// Keeps the task from being run.
    ///
    /// @return whether it did: false if the task was started, or called off before. A task that was
    ///   started is not waited for.
    boolean stop();
  }

  /// Runs a body in this thread, interrupted when this context is cancelled: for what waits where
  /// no select reaches.
  ///
  /// ```java
  /// var line = ctx.call(queue::take);
  /// ```
  ///
  /// @return what the body returned, even if it did so in spite of a cancellation
  /// @throws ContextException if the context is cancelled already, or the cancellation ended the
  ///   body by an [InterruptedException] or an [java.io.IOException], which is suppressed in it: an
  ///   interrupt closes an interruptible channel, and the socket that a virtual thread reads
  /// @throws Exception what the body throws. An interrupt from elsewhere stays what it is; one that
  ///   comes together with the cancellation may be lost in it
  default <T extends @Nullable Object> T call(Callable<T> body) throws Exception {
    check();
    return new InterruptibleCall().run(this, body);
  }

  private Instant later(Duration timeout) {
    try {
      return clock().instant().plus(timeout);
    } catch (DateTimeException | ArithmeticException e) {
      return timeout.isNegative() ? Instant.MIN : Instant.MAX;
    }
  }
}
