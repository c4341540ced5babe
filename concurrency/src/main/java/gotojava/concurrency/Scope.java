package gotojava.concurrency;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// What a goroutine belongs to: the program, or the body of a [#run].
///
/// [Go#go] starts a goroutine in the scope of its caller. What is not below a `run` belongs to the
/// program. A scope reports three failures:
///
/// | | the program | `Scope.run` |
/// |---|---|---|
/// | a goroutine throws | `panic: …` on standard error, exit 2 | [PanicException] |
/// | all are blocked for good | `fatal error: …`, exit 2 | [DeadlockException] |
/// | the body ends, some are blocked for good | nothing, as in Go | [LeakException] |
///
/// ```java
/// @Test
/// void every_worker_ends() throws Exception {
///   Scope.run(() -> {
///     var jobs = Channel.<Integer>unbuffered();
///     go(() -> jobs.range(job -> work(job)));
///     jobs.send(1);
///     jobs.close();                       // without it: LeakException, naming the worker
///   });
/// }
/// ```
///
/// **Deadlock.** A watcher looks at the goroutines from time to time, in the program only while
/// `main` is blocked, in a `run` as long as it lasts. It reports `all goroutines are asleep -
/// deadlock!` when all of them are blocked in this library's operations, without a time limit, and
/// no timer is pending. Blocking operations do nothing for it. A goroutine that sleeps, reads, or
/// waits in a lock of the JDK counts as running. So, in the program, does a thread that is not a
/// goroutine, since it may be about to wake one: a deadlock beside a thread pool stays unreported.
/// In a `run`, only its goroutines count, so its body must not wait for a thread from elsewhere,
/// unless [#beginOutside] says so. Say it in the program too where `main` waits for what is no
/// thread yet, as a signal or a shutdown hook.
///
/// **The end of a `run`.** It waits until each goroutine has ended or is blocked for good. When it
/// fails, and so for the first panic too, it interrupts all goroutines, and the thread that called
/// it. It does not wait for those that ignore that. A goroutine that neither ends nor blocks in 10
/// seconds is a leak as well. A panic of such a goroutine, after the end of its scope, can only be
/// written to standard error.
///
/// Structured concurrency in the JDK (`StructuredTaskScope`, a preview in Java 25) gives children
/// the lifetime of a block. A scope here does not own its goroutines in that sense: it finds out
/// what Go's runtime and Go's tests find out.
///
/// @see <a href="https://go.dev/ref/spec#Handling_panics">Go specification: Handling panics</a>
/// @see <a href="https://go.dev/ref/spec#Program_execution">Program execution</a>
public abstract sealed class Scope permits ProgramScope, BodyScope {
  static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

  /// Timers and the like that may wake a goroutine.
  private static final AtomicInteger OUTSIDE = new AtomicInteger();

  final Goroutines goroutines = new Goroutines();

  /// Bodies that run in goroutines of this scope, with goroutines that it does not see.
  final AtomicInteger bodies = new AtomicInteger();

  Scope() {}

  /// Runs the body on this thread, as the first goroutine of a new scope.
  ///
  /// @throws DeadlockException when all its goroutines were blocked for good
  /// @throws PanicException when one of them threw
  /// @throws LeakException when the body had ended and others had not
  /// @throws Exception what the body throws
  public static void run(Task body) throws Exception {
    new BodyScope().runBody(body);
  }

  /// Says that something that is not a goroutine may wake one, as a pending timer does. Until the
  /// matching [#endOutside] no scope reports a deadlock.
  public static void beginOutside() {
    OUTSIDE.incrementAndGet();
  }

  /// Takes back a [#beginOutside], after what it announced has happened or can no longer happen.
  public static void endOutside() {
    OUTSIDE.decrementAndGet();
  }

  /// Whether somebody who is no goroutine of this scope may wake one.
  final boolean outside() {
    return OUTSIDE.get() != 0 || bodies.get() != 0;
  }

  /// The scope of the caller.
  public static Scope current() {
    return CURRENT.isBound() ? CURRENT.get() : ProgramScope.PROGRAM;
  }

  /// Starts a goroutine of this scope. For what starts one later, and elsewhere, on behalf of
  /// somebody who asked for it in this scope, as a timer does; all others use [Go#go].
  ///
  /// @return its thread
  public final Thread start(Task task) {
    var goroutine = new Goroutine(this, Objects.requireNonNull(task, "go of nil func value"));
    goroutines.add(goroutine);
    goroutine.thread.start();
    return goroutine.thread;
  }

  /// Runs the task of a goroutine, so that [#current] is this scope.
  abstract void runInside(Task task) throws Exception;

  /// A goroutine threw.
  abstract void panicked(Thread thread, Throwable panic);

  /// All goroutines of a scope were blocked, and nothing could wake one. The message is Go's
  /// report.
  public static final class DeadlockException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DeadlockException(String report) {
      super(report);
    }
  }

  /// A goroutine threw, and nothing caught it: the cause.
  public static final class PanicException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PanicException(Thread thread, Throwable panic) {
      super("panic in goroutine " + Report.number(thread) + ": " + Report.text(panic), panic);
    }
  }

  /// The body of a scope ended before its goroutines. The message says what each was doing.
  public static final class LeakException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeakException(String report) {
      super(report);
    }
  }
}
