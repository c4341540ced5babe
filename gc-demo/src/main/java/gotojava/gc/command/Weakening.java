package gotojava.gc.command;

import gotojava.gc.model.Barrier;
import gotojava.gc.model.Barrier.Shade;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Allocation;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Schedule;
import gotojava.gc.model.Policy.Stacks;
import java.util.ArrayList;
import java.util.List;

/// A policy that lacks one thing another has.
///
/// @param without what it lacks
/// @param policy the rest
record Weakening(String without, Policy policy) {
  /// All of a policy, one thing at a time.
  static List<Weakening> of(Policy policy) {
    var all = new ArrayList<Weakening>();
    var barrier = policy.barrier();
    if (barrier.old() != Shade.NEVER) {
      all.add(new Weakening("shade of the old", policy.with(find(Shade.NEVER, barrier.fresh()))));
    }
    if (barrier.fresh() != Shade.NEVER) {
      all.add(new Weakening("shade of the new", policy.with(find(barrier.old(), Shade.NEVER))));
    }
    if (policy.stacks() == Stacks.SNAPSHOT) {
      all.add(new Weakening("snapshot of the stacks", policy.with(Stacks.ANY_TIME)));
    }
    if (policy.stacks() == Stacks.RESCAN) {
      all.add(new Weakening("second scan of the stacks", policy.with(Stacks.ANY_TIME)));
    }
    if (policy.allocation() != Allocation.WHITE) {
      all.add(new Weakening("black allocation", policy.with(Allocation.WHITE)));
    }
    if (policy.schedule() == Schedule.STOP_THE_WORLD) {
      all.add(new Weakening("stopped world", policy.with(Schedule.CONCURRENT)));
    }
    if (policy.atomicity() == Atomicity.SPLIT) {
      all.add(new Weakening("store ended first", policy.with(Atomicity.SPLIT_UNGUARDED)));
    }
    return List.copyOf(all);
  }

  /// The barrier that shades so.
  private static Barrier find(Shade old, Shade fresh) {
    for (var barrier : Barrier.ALL) {
      if (barrier.old() == old && barrier.fresh() == fresh && !barrier.retreats()) return barrier;
    }
    return new Barrier("other", old, fresh, false);
  }
}
