package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What two writers agree on: the entries that both have written, from the first on, up to where
/// they differ or one of them has written no more.
///
/// For one thread.
public final class SharedPrefix {
  private final List<String> left = new ArrayList<>();
  private final List<String> right = new ArrayList<>();
  private final List<String> agreed = new ArrayList<>();

  /// Adds what the left one writes.
  public void writeLeft(String entry) {
    left.add(entry);
  }

  /// Adds what the right one writes.
  public void writeRight(String entry) {
    right.add(entry);
  }

  /// The entries that both agree on by now.
  ///
  /// The list is a record of this moment: it stays the same whatever is written afterwards, and
  /// whoever is given it cannot change it.
  public List<String> agreed() {
    agreed.addAll(left.subList(agreed.size(), countEqual()));
    return Collections.unmodifiableList(agreed);
  }

  private int countEqual() {
    int most = Math.min(left.size(), right.size());
    int count = 0;
    while (count < most && left.get(count).equals(right.get(count))) count++;
    return count;
  }
}
