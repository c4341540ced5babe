package gotojava.gc.exercise;

import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Allocation;
import gotojava.gc.model.Policy.Schedule;

/// The colour of what is allocated while a cycle marks.
///
/// White costs least: what dies young is freed in this cycle. Black is live until the next. What is
/// grey, for a while or always, has to be scanned besides. Cheapest first, they stand in the order
/// `WHITE`, `BLACK`, `GREY_UNTIL_SCANNED`, `GREY`.
public final class AllocationColour {
  private AllocationColour() {}

  /// The cheapest colour by which no object is lost, for each of these collectors: one that stops
  /// the world; Dijkstra's barrier with the stacks scanned again at the end; Yuasa's with a
  /// snapshot of the stacks; Go's with each stack scanned at any time; and Yuasa's with all stacks
  /// scanned before the first object, one after the other while the mutators run. What the policy
  /// itself says of the allocation does not count.
  public static Allocation cheapest(Policy policy) {
    if (policy.schedule() == Schedule.STOP_THE_WORLD) return Allocation.WHITE;
    return switch (policy.stacks()) {
      case RESCAN -> Allocation.WHITE;
      case SNAPSHOT, ANY_TIME -> Allocation.BLACK;
      case FIRST -> Allocation.BLACK;
    };
  }
}
