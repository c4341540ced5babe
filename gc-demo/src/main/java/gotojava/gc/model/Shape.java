package gotojava.gc.model;

/// How large a world is: objects of so many fields, mutators of so many registers each.
///
/// Object 0 holds the globals: it is a root, it is never freed, and nothing refers to it, so that a
/// reference to 0 is null. The registers of a mutator stand for its stack too.
///
/// @param objects with the globals, 1 to 1000
/// @param fields of each object, the globals included, 1 to 8
/// @param mutators 1 to 8
/// @param registers of each mutator, 1 to 8
public record Shape(int objects, int fields, int mutators, int registers) {
  /// @throws IllegalArgumentException if one of them is out of its range
  public Shape {
    check("objects", objects, 1000);
    check("fields", fields, 8);
    check("mutators", mutators, 8);
    check("registers", registers, 8);
  }

  /// As in a scenario: `objects 3, fields 2, mutators 1, registers 2`.
  @Override
  public String toString() {
    return "objects %d, fields %d, mutators %d, registers %d"
        .formatted(objects, fields, mutators, registers);
  }

  private static void check(String what, int count, int most) {
    if (count >= 1 && count <= most) return;
    throw new IllegalArgumentException("%s: %d is not in 1 to %d".formatted(what, count, most));
  }
}
