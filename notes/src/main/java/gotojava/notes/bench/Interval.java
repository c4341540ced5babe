package gotojava.notes.bench;

/// An estimate with its 95 % interval.
record Interval(double value, double low, double high) {
  boolean contains(double x) {
    return low <= x && x <= high;
  }
}
