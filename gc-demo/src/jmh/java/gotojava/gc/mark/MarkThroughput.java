package gotojava.gc.mark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/// What does it cost to mark an object?
///
/// Go: `src/main/go/bench/mark-throughput`
///
/// Unit: nanoseconds per object
///
/// Processors: 1
///
/// Warm-up: 2 s
///
/// Heap: 2g
///
/// Needs gcc: c
///
/// Against: c
///
/// A graph of a million objects, each with three references, in the shapes of [Shape]; nearly one
/// in ten of the random ones is garbage. (The variable `MARK_OBJECTS` tries other sizes; they
/// belong in no card.) All runtimes build the same graph, objects in the same order in memory, and
/// all must find as many. Ours and C mark an arena: objects of 16 bytes with references of 32 bits.
/// HotSpot and Go mark objects of 32 bytes. HotSpot's figure is the marking phase of `System.gc()`
/// by its own log; Go's is all of `runtime.GC()`, with the sweep.
///
/// Does not show: a collector. Ours and C know one format of objects, stop the world, have one
/// thread, and set their marks without atomics; HotSpot and Go find out what an object is, share
/// the work among threads, and mark classes, stacks and globals as well, Go while the program runs.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MarkThroughput {
  /// Our marker.
  @Benchmark
  public void random(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker in C, by gcc -O3, with a ring of 16 prefetches.
  @Benchmark
  public void random_c(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Serial, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.SERIAL, HotSpotMark.LOG})
  public void random_serial(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Parallel on one thread, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.PARALLEL, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void random_parallel(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's G1 on one thread, the phase of a full collection that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.G1, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void random_g1(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker.
  @Benchmark
  public void tree(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker in C, by gcc -O3, with a ring of 16 prefetches.
  @Benchmark
  public void tree_c(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Serial, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.SERIAL, HotSpotMark.LOG})
  public void tree_serial(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Parallel on one thread, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.PARALLEL, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void tree_parallel(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's G1 on one thread, the phase of a full collection that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.G1, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void tree_g1(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker.
  @Benchmark
  public void wide(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker in C, by gcc -O3, with a ring of 16 prefetches.
  @Benchmark
  public void wide_c(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Serial, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.SERIAL, HotSpotMark.LOG})
  public void wide_serial(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Parallel on one thread, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.PARALLEL, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void wide_parallel(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's G1 on one thread, the phase of a full collection that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.G1, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void wide_g1(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker.
  @Benchmark
  public void list(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker in C, by gcc -O3, with a ring of 16 prefetches.
  @Benchmark
  public void list_c(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Serial, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.SERIAL, HotSpotMark.LOG})
  public void list_serial(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Parallel on one thread, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.PARALLEL, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void list_parallel(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's G1 on one thread, the phase of a full collection that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.G1, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void list_g1(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker.
  @Benchmark
  public void shuffled(MarkCost cost) throws IOException {
    cost.add();
  }

  /// Our marker in C, by gcc -O3, with a ring of 16 prefetches.
  @Benchmark
  public void shuffled_c(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Serial, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.SERIAL, HotSpotMark.LOG})
  public void shuffled_serial(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's Parallel on one thread, the phase that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.PARALLEL, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void shuffled_parallel(MarkCost cost) throws IOException {
    cost.add();
  }

  /// HotSpot's G1 on one thread, the phase of a full collection that marks.
  @Benchmark
  @Fork(jvmArgsAppend = {HotSpotMark.G1, HotSpotMark.ONE_THREAD, HotSpotMark.LOG})
  public void shuffled_g1(MarkCost cost) throws IOException {
    cost.add();
  }
}
