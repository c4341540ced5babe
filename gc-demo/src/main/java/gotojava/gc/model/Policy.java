package gotojava.gc.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The choices that make a collector: data, which [Rules] go by.
///
/// @param barrier what stores do besides writing
/// @param stacks when the stacks are scanned
/// @param allocation the colour of what is allocated while a cycle marks
/// @param schedule when mutators run beside the collector
/// @param atomicity whether a store and its barrier are one step
public record Policy(
    Barrier barrier, Stacks stacks, Allocation allocation, Schedule schedule, Atomicity atomicity) {
  /// When the stacks are scanned, each with its mutator stopped.
  public enum Stacks {
    /// Each once, at any time, in any order with the heap, as in Go (`markrootSpans`, `scanstack`).
    ANY_TIME,
    /// Each once, at any time, but all before the first object.
    FIRST,
    /// All as the cycle begins, with the world stopped.
    SNAPSHOT,
    /// Each at any time, and once more as marking ends, with the world stopped until all that is
    /// found by it is marked, as in Go up to 1.7.
    RESCAN
  }

  /// The colour of what is allocated while a cycle marks.
  public enum Allocation {
    /// As if it had been there before.
    WHITE,
    /// Live for this cycle: in Go (`gcmarknewobject`), and in G1 above top-at-mark-start.
    BLACK,
    /// Live for this cycle, and looked at.
    GREY,
    /// Grey until the stacks of all mutators have been scanned, then black.
    GREY_UNTIL_SCANNED
  }

  /// When mutators run beside the collector.
  public enum Schedule {
    /// Not from the beginning of a cycle to its end.
    STOP_THE_WORLD,
    /// Between the steps of the collector, each of which looks at a whole object.
    INCREMENTAL,
    /// Between any two steps; the collector looks at one field in each.
    CONCURRENT
  }

  /// Whether a store and its barrier are one step.
  public enum Atomicity {
    /// They are one.
    ATOMIC,
    /// Each shade and the write are a step. Marking does not end, and no stack is scanned, before a
    /// mutator that has begun a store has ended it: in Go it cannot be preempted in between.
    SPLIT,
    /// As split, but marking may end in between.
    SPLIT_UNGUARDED
  }

  /// Go since 1.8.
  public static final Policy GO =
      new Policy(
          Barrier.HYBRID, Stacks.ANY_TIME, Allocation.BLACK, Schedule.CONCURRENT, Atomicity.SPLIT);

  /// Go up to 1.7.
  public static final Policy GO_1_7 =
      new Policy(
          Barrier.DIJKSTRA, Stacks.RESCAN, Allocation.BLACK, Schedule.CONCURRENT, Atomicity.SPLIT);

  /// G1 of HotSpot: snapshot at the beginning, the stacks scanned in the pause that begins it.
  public static final Policy G1 =
      new Policy(
          Barrier.YUASA, Stacks.SNAPSHOT, Allocation.BLACK, Schedule.CONCURRENT, Atomicity.SPLIT);

  /// Shenandoah of HotSpot. It scans stacks while mutators run, but each before its thread goes on
  /// (`ShenandoahStackWatermark`), which is as if all were scanned at the beginning.
  public static final Policy SHENANDOAH = G1;

  /// A collector that stops the world, as HotSpot's Serial and Parallel do.
  public static final Policy SERIAL =
      new Policy(
          Barrier.NONE,
          Stacks.SNAPSHOT,
          Allocation.BLACK,
          Schedule.STOP_THE_WORLD,
          Atomicity.ATOMIC);

  /// What collectors in use have chosen, by name.
  public static final Map<String, Policy> PRESETS = presets();

  private static Map<String, Policy> presets() {
    var presets = new LinkedHashMap<String, Policy>();
    presets.put("go", GO);
    presets.put("go-1.7", GO_1_7);
    presets.put("g1", G1);
    presets.put("shenandoah", SHENANDOAH);
    presets.put("serial", SERIAL);
    return Collections.unmodifiableMap(presets);
  }

  /// This with another barrier.
  public Policy with(Barrier other) {
    return new Policy(other, stacks, allocation, schedule, atomicity);
  }

  /// This with the stacks scanned at another time.
  public Policy with(Stacks other) {
    return new Policy(barrier, other, allocation, schedule, atomicity);
  }

  /// This with another colour for what is allocated.
  public Policy with(Allocation other) {
    return new Policy(barrier, stacks, other, schedule, atomicity);
  }

  /// This with another schedule.
  public Policy with(Schedule other) {
    return new Policy(barrier, stacks, allocation, other, atomicity);
  }

  /// This with other steps for a store.
  public Policy with(Atomicity other) {
    return new Policy(barrier, stacks, allocation, schedule, other);
  }

  boolean isSplit() {
    return atomicity != Atomicity.ATOMIC;
  }

  /// Whether the collector looks at one field in a step.
  boolean scansFields() {
    return schedule == Schedule.CONCURRENT;
  }
}
