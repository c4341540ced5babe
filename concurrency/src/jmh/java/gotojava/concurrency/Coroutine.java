package gotojava.concurrency;

import static kotlin.coroutines.intrinsics.CoroutineSingletons.COROUTINE_SUSPENDED;

import kotlin.ResultKt;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.coroutines.jvm.internal.ContinuationImpl;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CoroutineScope;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Dispatchers;
import kotlinx.coroutines.channels.BufferOverflow;
import kotlinx.coroutines.channels.Channel;
import kotlinx.coroutines.channels.ChannelKt;

/// A Kotlin coroutine in Java, in the form that kotlinc gives to one: an object that is resumed
/// with the result of the call that suspended it, and keeps its variables in fields.
public final class Coroutine extends ContinuationImpl {
  private static final long serialVersionUID = 1;
  private static final String THREADS = "kotlinx.coroutines.scheduler.core.pool.size";

  static {
    var carriers = System.getProperty("jdk.virtualThreadScheduler.parallelism");
    if (carriers != null) System.setProperty(THREADS, carriers);
  }

  private enum Instead {
    ENDED
  }

  private final transient Body body;

  private Coroutine(Continuation<? super Unit> end, Body body) {
    super(untyped(end));
    this.body = body;
  }

  /// What a body returns when there is no further call.
  public static Object ended() {
    return Instead.ENDED;
  }

  /// What a coroutine does between two calls that may suspend it.
  @FunctionalInterface
  public interface Body {
    /// Goes on, up to the next such call.
    ///
    /// @param result of the call before; [Unit] the first time
    /// @param here to be given to the call
    /// @return what the call returns, or [Coroutine#ended]
    @Nullable
    Object next(@Nullable Object result, Continuation<Object> here);
  }

  /// `Channel<Integer>(capacity)`.
  public static Channel<Integer> channel(int capacity) {
    return ChannelKt.Channel(capacity, BufferOverflow.SUSPEND, null);
  }

  /// Runs coroutines in the default dispatcher, with as many threads as virtual threads have
  /// carriers, and waits for them all.
  public static void run(Iterable<? extends Body> bodies) throws InterruptedException {
    BuildersKt.runBlocking(
        Dispatchers.getDefault(),
        (scope, _) -> {
          for (var body : bodies) launch(scope, body);
          return Unit.INSTANCE;
        });
  }

  /// Starts a coroutine, which its scope waits for.
  public static void launch(CoroutineScope scope, Body body) {
    BuildersKt.launch(
        scope,
        EmptyCoroutineContext.INSTANCE,
        CoroutineStart.DEFAULT,
        (_, end) -> new Coroutine(end, body).invokeSuspend(Unit.INSTANCE));
  }

  @Override
  protected Object invokeSuspend(Object resumed) {
    ResultKt.throwOnFailure(resumed);
    var result = body.next(resumed, this);
    while (result != COROUTINE_SUSPENDED && result != Instead.ENDED) {
      result = body.next(result, this);
    }
    return result == Instead.ENDED ? Unit.INSTANCE : COROUTINE_SUSPENDED;
  }

  @SuppressWarnings("unchecked") // whoever takes a Unit here is only ever given one
  private static Continuation<Object> untyped(Continuation<? super Unit> end) {
    return (Continuation<Object>) end;
  }
}
