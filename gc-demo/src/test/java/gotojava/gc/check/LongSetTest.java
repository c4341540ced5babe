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
}
