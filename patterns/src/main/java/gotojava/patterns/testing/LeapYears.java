package gotojava.patterns.testing;

import java.util.List;
import java.util.function.IntPredicate;

/// A table test is rows of what goes in and what must come out, and one loop that says which row
/// failed.
///
/// Go: `src/main/go/leap-years/main.go`
///
/// Output:
///
/// ```
/// every 4 years: leap(1900) = true, want false
/// every 4 years: 3 of 4 rows pass
/// Gregorian: 4 of 4 rows pass
/// ```
class LeapYears {
  record Row(int year, boolean want) {}

  static final List<Row> ROWS =
      List.of(new Row(2024, true), new Row(2023, false), new Row(1900, false), new Row(2000, true));

  static void main() {
    check("every 4 years", year -> year % 4 == 0);
    check("Gregorian", LeapYears::isLeap);
  }

  static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static void check(String rule, IntPredicate leap) {
    var passed = 0;
    for (var row : ROWS) {
      var got = leap.test(row.year);
      if (got == row.want) passed++;
      else IO.println("%s: leap(%d) = %b, want %b".formatted(rule, row.year, got, row.want));
    }
    IO.println("%s: %d of %d rows pass".formatted(rule, passed, ROWS.size()));
  }
}
