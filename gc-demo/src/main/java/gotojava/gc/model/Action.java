package gotojava.gc.model;

import java.util.ArrayList;
import java.util.List;

/// One step of the collector or of a mutator. Where a mutator names what it works on, 0 is the
/// globals, or null as what is stored, and `r` its register `r - 1`.
public sealed interface Action {
  /// The collector begins a cycle.
  record Start() implements Action {
    @Override
    public String toString() {
      return "start";
    }
  }

  /// The collector scans the stack of a mutator.
  record ScanStack(int mutator) implements Action {
    @Override
    public String toString() {
      return "scan-stack " + mutator;
    }
  }

  /// The collector looks at an object: at all its fields, or at the next one.
  record Scan(int object) implements Action {
    @Override
    public String toString() {
      return "scan " + object;
    }
  }

  /// The collector ends marking.
  record Terminate() implements Action {
    @Override
    public String toString() {
      return "terminate";
    }
  }

  /// The collector frees a white object.
  record Free(int object) implements Action {
    @Override
    public String toString() {
      return "free " + object;
    }
  }

  /// The collector ends the cycle.
  record Finish() implements Action {
    @Override
    public String toString() {
      return "finish";
    }
  }

  /// `register = from.field`.
  record Load(int mutator, int register, int from, int field) implements Action {
    @Override
    public String toString() {
      return "load %d r%d = %s.%d".formatted(mutator, register, base(from), field);
    }
  }

  /// `into.field = what`, with the barrier; where that takes several steps, it is only begun.
  record Store(int mutator, int into, int field, int what) implements Action {
    @Override
    public String toString() {
      var value = what == 0 ? "null" : "r" + (what - 1);
      return "store %d %s.%d = %s".formatted(mutator, base(into), field, value);
    }
  }

  /// The next step of a store that takes several.
  record GoOn(int mutator) implements Action {
    @Override
    public String toString() {
      return "go-on " + mutator;
    }
  }

  /// `register = new`.
  record Allocate(int mutator, int register) implements Action {
    @Override
    public String toString() {
      return "allocate %d r%d".formatted(mutator, register);
    }
  }

  /// `register = null`.
  record Drop(int mutator, int register) implements Action {
    @Override
    public String toString() {
      return "drop %d r%d".formatted(mutator, register);
    }
  }

  private static String base(int base) {
    return base == 0 ? "globals" : "r" + (base - 1);
  }

  /// The action that is written so, as the actions themselves write it.
  ///
  /// @throws IllegalArgumentException if none is; the message says what there is
  static Action parse(String text) {
    return ActionParser.parse(text);
  }

  /// Whether it is a step of the collector.
  default boolean isCollector() {
    return switch (this) {
      case Start _, ScanStack _, Scan _, Terminate _, Free _, Finish _ -> true;
      case Load _, Store _, GoOn _, Allocate _, Drop _ -> false;
    };
  }

  /// All actions there are in worlds of a shape, those of the collector first.
  static List<Action> all(Shape shape) {
    var all = new ArrayList<Action>();
    all.add(new Start());
    for (int m = 0; m < shape.mutators(); m++) all.add(new ScanStack(m));
    for (int o = 0; o < shape.objects(); o++) all.add(new Scan(o));
    all.add(new Terminate());
    for (int o = 1; o < shape.objects(); o++) all.add(new Free(o));
    all.add(new Finish());
    for (int m = 0; m < shape.mutators(); m++) ofMutator(m, shape, all);
    return List.copyOf(all);
  }

  private static void ofMutator(int m, Shape shape, List<Action> all) {
    all.add(new GoOn(m));
    for (int r = 0; r < shape.registers(); r++) {
      all.add(new Allocate(m, r));
      all.add(new Drop(m, r));
    }
    for (int base = 0; base <= shape.registers(); base++) {
      for (int f = 0; f < shape.fields(); f++) {
        for (int r = 0; r < shape.registers(); r++) all.add(new Load(m, r, base, f));
        for (int what = 0; what <= shape.registers(); what++) all.add(new Store(m, base, f, what));
      }
    }
  }
}
