package gotojava.gc.check;

import gotojava.gc.model.Action;
import gotojava.gc.model.Event;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Layout;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The states seen so far, in the order of their distance from the beginning, each with the one it
/// was first reached from.
final class Search {
  final Rules rules;
  final Layout layout;
  final Action[] actions;
  final PackedWorld world;

  private final @Nullable Symmetry symmetry;
  private final Invariant invariant;
  private final Event.Listener events = this::on;
  private final LongSet seen = new LongSet();

  /// Some of the worlds that were reached last, as they were numbered then: few enough to stay near
  /// the processor. Most steps lead to one of them.
  private final long[] recent = new long[1 << 16];

  private long[] states = new long[1 << 12];
  private int[] parents = new int[1 << 12];
  private int size;
  private int broken;
  private @Nullable Verdict wrong;

  Search(Policy policy, Shape shape, boolean reduces) {
    rules = new Rules(policy, shape);
    layout = new Layout(shape);
    actions = Action.all(shape).toArray(Action[]::new);
    world = new PackedWorld(layout);
    symmetry = reduces ? new Symmetry(layout) : null;
    invariant = new Invariant(shape.objects(), policy.stacks());
    world.pack(State.empty(shape));
    visit(-1);
  }

  int size() {
    return size;
  }

  long state(int index) {
    return states[index];
  }

  /// The state it was first reached from; -1 for the first.
  int parent(int index) {
    return parents[index];
  }

  /// How many steps the last state is from the first: no other is farther.
  int depth() {
    int depth = 0;
    for (int i = parents[size - 1]; i >= 0; i = parents[i]) depth++;
    return depth;
  }

  boolean strong() {
    return broken == 0;
  }

  boolean weak() {
    return broken < 2;
  }

  /// Does all that can be done in a state.
  ///
  /// @return what is wrong with one of the steps; null if nothing is
  @Nullable Verdict expand(int index) {
    long state = states[index];
    for (var action : actions) {
      world.bits = state;
      if (!apply(action)) continue;
      if (wrong != null) return wrong;
      if (world.bits != state) visit(index);
    }
    return null;
  }

  /// Makes a step in [#world].
  boolean apply(Action action) {
    wrong = null;
    return rules.apply(world, action, events);
  }

  /// What was wrong with the last step.
  @Nullable Verdict wrong() {
    return wrong;
  }

  private void on(What what, int object) {
    if (what == What.LOST) wrong = Verdict.LOST;
    if (what == What.KEPT) wrong = Verdict.KEPT;
  }

  private void visit(int parent) {
    int place = (int) (LongSet.hash(world.bits) >>> 40) & (recent.length - 1);
    if (recent[place] == world.bits) return;
    recent[place] = world.bits;
    long state = canonical(world.bits);
    if (!seen.add(state)) return;
    if (size == states.length) grow();
    states[size] = state;
    parents[size++] = parent;
    broken = Math.max(broken, invariant.broken(world));
  }

  /// What stands for a world in the list of states.
  long canonical(long bits) {
    return symmetry == null ? bits : symmetry.least(bits);
  }

  private void grow() {
    states = Arrays.copyOf(states, size + (size >> 1));
    parents = Arrays.copyOf(parents, states.length);
  }
}
