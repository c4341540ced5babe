package gotojava.gc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongSetTest {
  @Test
  void is_the_set_that_the_JDK_has() {
    var random = new Random(3);
    var set = new LongSet();
    var expected = new HashSet<Long>();
    for (int i = 0; i < 500_000; i++) {
      long number = 1 + random.nextLong(300_000) * 0x100000001L;
      assertThat(set.add(number)).isEqualTo(expected.add(number));
    }
    assertThat(set.size()).isEqualTo(expected.size());
  }

  @Test
  void a_number_has_a_place_of_its_own() {
    var set = new LongSet();
    var places = new HashSet<Integer>();
    for (long number = 1; number <= 1000; number++) set.add(number << 40);
    for (long number = 1; number <= 1000; number++) places.add(set.find(number << 40));
    assertThat(places).hasSize(1000).allMatch(place -> place >= 0 && place < set.slots());
    assertThat(set.find(7)).isEqualTo(-1);
  }
}
