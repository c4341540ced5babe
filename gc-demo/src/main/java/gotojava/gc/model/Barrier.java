package gotojava.gc.model;

import java.util.List;

/// What a store into the heap does besides writing, while a cycle marks: a write barrier, as data.
///
/// Deletion barriers shade what a field refers to before the store, so that the collector finds
/// what was there when it began; insertion barriers shade what it will refer to, so that nothing
/// white gets behind its back. A retreat makes the object that was stored into grey again.
///
/// Where the shade of the old depends on the stack, it is left out in the conditional forms that a
/// reader may think enough; the checker says which are.
///
/// @param name in the literature, in lower case
/// @param old when what the field referred to is shaded
/// @param fresh when what the field will refer to is shaded
/// @param retreats whether a black object that a white one is stored into becomes grey again
public record Barrier(String name, Shade old, Shade fresh, boolean retreats) {
  /// When a barrier shades.
  public enum Shade {
    /// Never.
    NEVER,
    /// In each store.
    ALWAYS,
    /// While the stack of the mutator that stores has not been scanned.
    STACK_GREY,
    /// Once the stack of the mutator that stores has been scanned.
    STACK_BLACK
  }

  /// No barrier.
  public static final Barrier NONE = new Barrier("none", Shade.NEVER, Shade.NEVER, false);

  /// Insertion: Dijkstra, Lamport, Martin, Scholten and Steffens, "On-the-fly garbage collection:
  /// an exercise in cooperation", 1978.
  public static final Barrier DIJKSTRA = new Barrier("dijkstra", Shade.NEVER, Shade.ALWAYS, false);

  /// Retreat: Steele, "Multiprocessing compactifying garbage collection", 1975.
  public static final Barrier STEELE = new Barrier("steele", Shade.NEVER, Shade.NEVER, true);

  /// Deletion, snapshot at the beginning: Yuasa, "Real-time garbage collection on general-purpose
  /// machines", 1990. G1 and Shenandoah have it (`G1BarrierSet`, `ShenandoahBarrierSet`).
  public static final Barrier YUASA = new Barrier("yuasa", Shade.ALWAYS, Shade.NEVER, false);

  /// Both, as the pseudocode of Go says: the new only while the stack is grey
  /// (`runtime/mbarrier.go`).
  public static final Barrier HYBRID_DOCUMENTED =
      new Barrier("hybrid-documented", Shade.ALWAYS, Shade.STACK_GREY, false);

  /// Both, as Go's compiler emits it: always (`writebarrier` in
  /// `cmd/compile/internal/ssa/writebarrier.go`).
  public static final Barrier HYBRID = new Barrier("hybrid", Shade.ALWAYS, Shade.ALWAYS, false);

  /// The hybrid without the shade of the old while the stack is grey.
  public static final Barrier HYBRID_LAZY_DELETION =
      new Barrier("hybrid-lazy-deletion", Shade.STACK_BLACK, Shade.STACK_GREY, false);

  /// All of these.
  public static final List<Barrier> ALL =
      List.of(NONE, DIJKSTRA, STEELE, YUASA, HYBRID_DOCUMENTED, HYBRID, HYBRID_LAZY_DELETION);

  boolean shadesOld(boolean scanned) {
    return shades(old, scanned);
  }

  boolean shadesNew(boolean scanned) {
    return shades(fresh, scanned);
  }

  private static boolean shades(Shade shade, boolean scanned) {
    return switch (shade) {
      case NEVER -> false;
      case ALWAYS -> true;
      case STACK_GREY -> !scanned;
      case STACK_BLACK -> scanned;
    };
  }
}
