package gotojava.concurrency.sync;

import gotojava.concurrency.Go;
import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Lets those who ask for the same thing at the same time have it computed once.
///
/// ```java
/// private final SingleFlight<String, Page> flights = new SingleFlight<>();
///
/// Page page(String url) throws Exception {
///   return flights.call(url, () -> fetch(url));
/// }
/// ```
///
/// It is no cache: the next to ask after the result is there has it computed anew.
///
/// **Failure.** An exception goes to all who share the call, as the cause of an
/// [ExecutionException]. It does not end the program.
///
/// **Interruption.** The computation runs in a goroutine of its own, so that the interrupt of one
/// caller ends the waiting of this one and of no other. Go's `Do` runs it in the first caller, and
/// everyone shares that one's fate.
///
/// **Memory effects.** The computation happens before the return of each call that shares it.
///
/// @param <K> the type of the keys, which are compared with `equals`
/// @param <V> the type of the results
/// @see <a href="https://pkg.go.dev/golang.org/x/sync/singleflight">Go: x/sync/singleflight</a>
public final class SingleFlight<K, V extends @Nullable Object> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, Flight<V>> flights = new HashMap<>();

  /// Those who wait for one computation. Guarded by the lock.
  private static final class Flight<V extends @Nullable Object> {
    final List<Channel<Outcome<V>>> callers = new ArrayList<>();
  }

  /// What came of a computation.
  public sealed interface Outcome<V extends @Nullable Object> {
    /// Whether more than one caller got it.
    boolean shared();

    /// The result.
    ///
    /// @throws ExecutionException if it failed
    V value() throws ExecutionException;
  }

  private record Success<V extends @Nullable Object>(V value, boolean shared)
      implements Outcome<V> {}

  private record Failure<V extends @Nullable Object>(Throwable cause, boolean shared)
      implements Outcome<V> {
    @Override
    public V value() throws ExecutionException {
      throw new ExecutionException(cause);
    }
  }

  /// A group in which nothing is computed yet.
  public SingleFlight() {}

  /// `Do`: the result of `task`, or of the one that runs for this key already.
  ///
  /// @throws ExecutionException if that one failed, with its exception as the cause
  /// @throws InterruptedException if interrupted while waiting; the computation goes on
  public V call(K key, Callable<? extends V> task) throws ExecutionException, InterruptedException {
    return start(key, task).receive().value();
  }

  /// `DoChan`: as [#call], but gives a channel in which the outcome will be, once. It is not
  /// closed.
  public ReceiveChannel<Outcome<V>> start(K key, Callable<? extends V> task) {
    var mine = Channel.<Outcome<V>>buffered(1);
    lock.lock();
    try {
      var running = flights.get(key);
      if (running != null) {
        running.callers.add(mine);
        return mine;
      }
      var flight = new Flight<V>();
      flight.callers.add(mine);
      flights.put(key, flight);
      Go.go(() -> run(key, flight, task));
      return mine;
    } finally {
      lock.unlock();
    }
  }

  private void run(K key, Flight<V> flight, Callable<? extends V> task) {
    try {
      V value = task.call();
      land(key, flight, shared -> new Success<>(value, shared));
    } catch (Throwable e) {
      land(key, flight, shared -> new Failure<>(e, shared));
    }
  }

  private void land(K key, Flight<V> flight, Function<Boolean, Outcome<V>> outcome) {
    List<Channel<Outcome<V>>> callers;
    lock.lock();
    try {
      flights.remove(key, flight);
      callers = flight.callers;
    } finally {
      lock.unlock();
    }
    var result = outcome.apply(callers.size() > 1);
    for (var caller : callers) caller.trySend(result);
  }

  /// Lets the next to ask for this key compute it anew, whatever runs for it now.
  public void forget(K key) {
    lock.lock();
    try {
      flights.remove(key);
    } finally {
      lock.unlock();
    }
  }
}
