package gotojava.gc.example;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

/// A soft reference keeps its object while memory is plenty; a weak one lets it go at once.
///
/// Promised is that soft references are cleared before an OutOfMemoryError. HotSpot goes by how
/// long the object was not asked for and how much of the heap is free: `LRUMaxHeapPolicy` in
/// `referencePolicy.cpp`. (Shenandoah clears them all in a collection that is asked for.)
///
/// Go: none, it has weak pointers only
///
/// Output:
///
/// ```
/// weak: gone
/// soft: still there
/// ```
class SoftReferenceSurvives {
  record Page(String title) {}

  static void main() throws InterruptedException {
    var weak = new WeakReference<>(new Page("home"));
    var soft = new SoftReference<>(new Page("home"));
    Collect.until(() -> weak.refersTo(null));
    IO.println("weak: gone");
    IO.println("soft: " + (soft.refersTo(null) ? "gone" : "still there"));
  }
}
