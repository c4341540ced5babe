package gotojava.patterns.slices;

/// A growing slice doubles while it is small, and then grows by about a quarter.
///
/// The slice in Go is a package variable, so that its array is on the heap.
///
/// Go: `src/main/go/capacity-growth/main.go`
///
/// Output:
///
/// ```
/// [0 1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560]
/// ```
class CapacityGrowth {
  static void main() {
    var grown = Slice.<Integer>nil(0);
    var seen = Slice.<Integer>nil(0);
    for (int i = 0; i < 3000; i++) {
      if (grown.length() == grown.capacity()) {
        seen = seen.append(grown.capacity());
      }
      grown = grown.append(i);
    }
    IO.println(seen);
  }
}
