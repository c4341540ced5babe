package gotojava.patterns.values;

/// A record compares a double by its bits, a Go struct by `==`: the two disagree about NaN and
/// about -0.
///
/// Go: `src/main/go/naive-float-record/main.go`
///
/// Output:
///
/// ```
/// NaN: true
/// zeros: false
/// ```
///
/// Go prints: its `==` is the one of the fields
///
/// ```
/// NaN: false
/// zeros: true
/// ```
class NaiveFloatRecord {
  static void main() {
    IO.println("NaN: " + new Reading(Double.NaN).equals(new Reading(Double.NaN)));
    IO.println("zeros: " + new Reading(0.0).equals(new Reading(-0.0)));
  }

  record Reading(double celsius) {}
}
