/// The patterns that Go programmers build from channels: pipelines, worker pools, rate limits.
///
/// | Go programmers say | Here | In the JDK |
/// |---|---|---|
/// | generator, stage, take | [Pipeline#from], [Pipeline#map], [Pipeline#take] | `Stream` |
/// | or-done | [Pipeline#orDone] | – |
/// | fan-in | [Pipeline#merge] | one `BlockingQueue` for all |
/// | tee, bridge | [Pipeline#tee], [Pipeline#bridge] | –, `Stream.flatMap` |
/// | fan-out and fan-in | [WorkerPool#map] | `ExecutorCompletionService` |
/// | channel of channels | [WorkerPool#mapInOrder] | `Gatherers.mapConcurrent` |
/// | worker pool | [WorkerPool#run] | `ExecutorService` |
/// | `rate.Limiter` | [RateLimiter] | – |
///
/// **Cancellation.** Whatever starts a goroutine takes a [gotojava.concurrency.context.Context] as
/// its first parameter, as Go's functions do; where nothing is to be cancelled, that is
/// `Context.background()`. There is no second way: a done channel is what a context is inside.
///
/// **No leaks.** A goroutine started here ends when its input is closed and its output received to
/// the end, or when the context is cancelled. Nothing else ends it: who stops receiving before the
/// end cancels, by a `try (var ctx = parent.withCancel())` around the pipeline.
///
/// **Errors.** A function given to a stage throws nothing checked. What it throws is a panic of the
/// scope. A failure that is to be expected travels as a value, in a record or a sealed type, or
/// belongs in [WorkerPool#run], which collects it.
@NullMarked
package gotojava.concurrency.pattern;

import org.jspecify.annotations.NullMarked;
