package gotojava.patterns.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeapYearsTest {
  // region table
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "fourth year,    2024, true",
    "other year,     2023, false",
    "century,        1900, false",
    "fourth century, 2000, true",
  })
  void knows_a_leap_year(String name, int year, boolean want) {
    assertThat(LeapYears.isLeap(year)).as(name).isEqualTo(want);
  }

  // endregion

  // region groups
  @Nested
  class ACentury {
    @Test
    void is_no_leap_year() {
      assertThat(LeapYears.isLeap(1900)).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> is_one_every_400_years() {
      return IntStream.of(1600, 2000, 2400)
          .mapToObj(year ->
              DynamicTest.dynamicTest(
                  "in " + year, () -> assertThat(LeapYears.isLeap(year)).isTrue()));
    }
  }
  // endregion
}
