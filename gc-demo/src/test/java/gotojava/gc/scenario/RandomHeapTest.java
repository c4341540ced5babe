package gotojava.gc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Colour;
import gotojava.gc.model.Shape;
import org.junit.jupiter.api.Test;

class RandomHeapTest {
  @Test
  void the_same_seed_makes_the_same_heap() {
    var shape = new Shape(20, 2, 1, 2);
    assertThat(RandomHeap.of(shape, 1)).isEqualTo(RandomHeap.of(shape, 1));
    assertThat(RandomHeap.of(shape, 1)).isNotEqualTo(RandomHeap.of(shape, 2));
  }

  @Test
  void nothing_refers_to_what_is_free() {
    for (int seed = 0; seed < 100; seed++) {
      var heap = RandomHeap.of(new Shape(12, 3, 2, 2), seed);
      for (int o = 0; o < 12; o++) {
        for (int f = 0; f < 3; f++) {
          assertThat(heap.colour(heap.field(o, f))).isNotEqualTo(Colour.FREE);
        }
      }
    }
  }

  @Test
  void the_smallest_has_the_globals_alone() {
    assertThat(RandomHeap.of(new Shape(1, 1, 1, 1), 1)).hasToString("off  0w[-]  m0g[-]");
  }
}
