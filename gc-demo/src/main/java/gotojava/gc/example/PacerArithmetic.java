package gotojava.gc.example;

/// The next cycle's goal follows from what this one found live, and its start from the goal.
///
/// The heap may grow by GOGC percent of all that has to be scanned, stacks and globals included. A
/// cycle begins early enough to end at the goal, between two bounds.
///
/// Go: `src/main/go/pacer-arithmetic/main.go`
///
/// Output:
///
/// ```
/// live 16384 KiB, stacks and globals 0 KiB, GOGC 100
///   goal 32768 KiB, begins between 27904 and 32000 KiB
/// live 16384 KiB, stacks and globals 16384 KiB, GOGC 100
///   goal 49152 KiB, begins between 39424 and 47616 KiB
/// live 16384 KiB, stacks and globals 0 KiB, GOGC 50
///   goal 24576 KiB, begins between 22144 and 24192 KiB
/// live 1024 KiB, stacks and globals 0 KiB, GOGC 100
///   goal 4096 KiB, begins between 3184 and 3952 KiB
/// live 262144 KiB, stacks and globals 0 KiB, GOGC 100
///   goal 524288 KiB, begins between 446464 and 520192 KiB
/// ```
class PacerArithmetic {
  private static final long MIB = 1 << 20;
  private static final long HEAP_MINIMUM = 4 * MIB;

  static void main() {
    tell(16 * MIB, 0, 0, 100);
    tell(16 * MIB, 8 * MIB, 8 * MIB, 100);
    tell(16 * MIB, 0, 0, 50);
    tell(1 * MIB, 0, 0, 100);
    tell(256 * MIB, 0, 0, 100);
  }

  static void tell(long live, long stacks, long globals, long gogc) {
    long goal = goal(live, stacks, globals, gogc);
    IO.println(
        "live %d KiB, stacks and globals %d KiB, GOGC %d"
            .formatted(live >> 10, (stacks + globals) >> 10, gogc));
    IO.println(
        "  goal %d KiB, begins between %d and %d KiB"
            .formatted(goal >> 10, earliest(live, goal) >> 10, latest(live, goal) >> 10));
  }

  static long goal(long live, long stacks, long globals, long gogc) {
    return Math.max(live + (live + stacks + globals) * gogc / 100, HEAP_MINIMUM * gogc / 100);
  }

  static long earliest(long live, long goal) {
    return live + (goal - live) / 64 * 45;
  }

  static long latest(long live, long goal) {
    return Math.max(live + (goal - live) / 64 * 61, goal - HEAP_MINIMUM);
  }
}
