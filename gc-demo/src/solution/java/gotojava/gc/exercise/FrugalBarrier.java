package gotojava.gc.exercise;

import gotojava.gc.model.Barrier;
import gotojava.gc.model.Barrier.Shade;

/// A write barrier for a collector that scans each stack once, whenever it likes, and allocates
/// black.
public final class FrugalBarrier {
  private FrugalBarrier() {}

  /// Shades what it must for no object to be lost, however many mutators there are, and no more: a
  /// mutator whose stack is black shades one of the two, not both.
  public static Barrier barrier() {
    return new Barrier("frugal", Shade.ALWAYS, Shade.STACK_GREY, false);
  }
}
