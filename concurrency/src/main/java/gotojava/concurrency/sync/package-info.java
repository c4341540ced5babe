/// Go's `sync` and `golang.org/x/sync`, for goroutines on virtual threads.
///
/// | Go | Here | In the JDK |
/// |---|---|---|
/// | `sync.Mutex` | – | `ReentrantLock` |
/// | `sync.RWMutex` | [RWMutex] | `ReentrantReadWriteLock` |
/// | `sync.WaitGroup` | [WaitGroup] | `Phaser`, `CountDownLatch` |
/// | `sync.Once` | [Once] | a static initializer |
/// | `sync.OnceValue` | [OnceValue] | a static final field of a class of its own |
/// | `sync.Cond` | – | `Condition` |
/// | `sync.Map` | – | `ConcurrentHashMap` |
/// | `sync.Pool` | [Pool] | `new`: mostly the better choice |
/// | `sync/atomic` | – | `java.util.concurrent.atomic` |
/// | `errgroup.Group` | [ErrGroup] | `StructuredTaskScope`, in preview |
/// | `semaphore.Weighted` | [Semaphore] | `java.util.concurrent.Semaphore` |
/// | `singleflight.Group` | [SingleFlight] | `ConcurrentHashMap.computeIfAbsent` |
@NullMarked
package gotojava.concurrency.sync;

import org.jspecify.annotations.NullMarked;
