package gotojava.concurrency.sync;

import gotojava.concurrency.Nullable;
import java.lang.ref.SoftReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/// Keeps objects that were used, to be used again.
///
/// ```java
/// private static final Pool<ByteBuffer> BUFFERS = Pool.of(() -> ByteBuffer.allocate(1 << 20));
///
/// var buffer = BUFFERS.get().clear();
/// try {
///   …
/// } finally {
///   BUFFERS.put(buffer);
/// }
/// ```
///
/// A pool is a cache and may lose anything at any time: objects in it are held by a
/// [SoftReference], so that it empties before memory runs out. Do not pool what must be closed.
/// Which object a [#get] gives is not said, and it comes as it was put: clear it.
///
/// **Threads.** Any number at a time; nothing waits. To go on using an object after [#put] is a bug
/// that no one notices.
///
/// **Memory effects.** What happened before the [#put] of an object happens before the [#get] that
/// gives it.
///
/// Allocation in Java is a pointer that moves, and the young die for free, so most objects cost
/// less to make than to pool. It pays for large buffers, for memory outside the heap, and for what
/// takes long to build.
///
/// @param <T> the type of the objects
/// @see <a href="https://pkg.go.dev/sync#Pool">Go: sync.Pool</a>
public final class Pool<T> {
  /// One slot for each processor, a cache line apart. Go keeps one for each P, which virtual
  /// threads cannot name; their number in order of creation spreads them as well.
  private static final int SLOTS =
      Integer.highestOneBit(Runtime.getRuntime().availableProcessors()) * 2;

  private static final int SPREAD = 16;

  private final Supplier<? extends T> supplier;
  private volatile SoftReference<Store<T>> kept = new SoftReference<>(new Store<>());

  private static final class Store<T> {
    final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(SLOTS * SPREAD);
    final Queue<T> rest = new ConcurrentLinkedQueue<>();

    /// From the caller's own slot, else from the rest, else from someone else's slot.
    @Nullable
    T take(int own) {
      var found = slots.getAndSet(own, null);
      if (found == null) found = rest.poll();
      for (int i = 0; found == null && i < slots.length(); i += SPREAD) {
        if (slots.getPlain(i) != null) found = slots.getAndSet(i, null);
      }
      return found;
    }
  }

  private Pool(Supplier<? extends T> supplier) {
    this.supplier = supplier;
  }

  /// A pool that makes new objects with `supplier` when it is empty.
  public static <T> Pool<T> of(Supplier<? extends T> supplier) {
    return new Pool<>(supplier);
  }

  /// Takes an object out of the pool, or makes one.
  public T get() {
    var store = kept.get();
    if (store == null) return supplier.get();
    var found = store.take(slot());
    return found != null ? found : supplier.get();
  }

  /// Puts an object into the pool.
  public void put(T object) {
    var store = kept.get();
    if (store == null) {
      store = new Store<>();
      kept = new SoftReference<>(store);
    }
    if (!store.slots.compareAndSet(slot(), null, object)) store.rest.add(object);
  }

  private static int slot() {
    return ((int) Thread.currentThread().threadId() & (SLOTS - 1)) * SPREAD;
  }
}
