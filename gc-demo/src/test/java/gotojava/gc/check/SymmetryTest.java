package gotojava.gc.check;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Cell;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Layout;
import gotojava.gc.model.Shape;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SymmetryTest {
  private final Layout layout = new Layout(new Shape(4, 2, 2, 2));
  private final Symmetry symmetry = new Symmetry(layout);
  private final PackedWorld world = new PackedWorld(layout);

  @Test
  void objects_numbered_otherwise_are_the_same() {
    put(Cell.Kind.COLOUR, 1, 0, 2);
    put(Cell.Kind.FIELD, 0, 1, 1);
    put(Cell.Kind.SCANNED_OBJECT, 0, 0, 2);
    long one = symmetry.least(world.bits);
    world.bits = 0;
    put(Cell.Kind.COLOUR, 3, 0, 2);
    put(Cell.Kind.FIELD, 0, 1, 3);
    put(Cell.Kind.SCANNED_OBJECT, 0, 0, 4);
    assertThat(symmetry.least(world.bits)).isEqualTo(one);
  }

  @Test
  void mutators_numbered_otherwise_are_the_same() {
    put(Cell.Kind.REGISTER, 0, 1, 2);
    put(Cell.Kind.STACK, 1, 0, 1);
    long one = symmetry.least(world.bits);
    world.bits = 0;
    put(Cell.Kind.REGISTER, 1, 1, 2);
    put(Cell.Kind.STACK, 0, 0, 1);
    assertThat(symmetry.least(world.bits)).isEqualTo(one);
  }

  @Test
  void the_globals_keep_their_number() {
    put(Cell.Kind.FIELD, 0, 0, 1);
    long globals = symmetry.least(world.bits);
    world.bits = 0;
    put(Cell.Kind.FIELD, 2, 0, 1);
    assertThat(symmetry.least(world.bits)).isNotEqualTo(globals);
  }

  @Test
  void what_stands_for_all_stands_for_itself() {
    var random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      world.bits = 0;
      for (int cell = 0; cell < layout.size(); cell++) {
        world.put(cell, random.nextInt(layout.values(cell)));
      }
      long least = symmetry.least(world.bits);
      assertThat(symmetry.least(least)).isEqualTo(least);
    }
  }

  @Test
  void a_world_of_the_largest_numbers_fits() {
    put(Cell.Kind.COLOUR, 3, 0, Colour.values().length - 1);
    put(Cell.Kind.VALUE, 1, 0, 3);
    assertThat(world.get(layout.index(new Cell(Cell.Kind.VALUE, 1, 0)))).isEqualTo(3);
    assertThat(world.colour(3)).isEqualTo(Colour.BLACK);
  }

  private void put(Cell.Kind kind, int of, int at, int number) {
    world.put(layout.index(new Cell(kind, of, at)), number);
  }
}
