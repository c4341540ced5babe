package gotojava.gc.mark;

import java.util.Objects;

/// A heap in one `int[]`: objects of four words, a header and three references. An object is called
/// by its index, from 1 on. Null is 0, and lies there as an object without references, so that a
/// marker may read what null refers to and needs no test for it.
///
/// The header is the object's own index: the sum of the headers that a marker has read tells which
/// objects it found, in any language.
public final class Arena {
  /// What a reference is that refers to nothing.
  public static final int NULL = 0;

  /// References of an object.
  public static final int REFERENCES = 3;

  /// Words of an object; its references follow its header.
  static final int WORDS = 1 + REFERENCES;

  private static final int MOST = Integer.MAX_VALUE / WORDS - WORDS;

  private final int[] words;
  private final int objects;
  private int[] roots = {};

  /// An arena of so many objects, all references null, without roots.
  ///
  /// @throws IllegalArgumentException for fewer than none, or more than an array holds
  public Arena(int objects) {
    if (objects < 0 || objects > MOST) {
      throw new IllegalArgumentException(objects + " objects: 0 to " + MOST);
    }
    this.objects = objects;
    words = new int[(objects + 1) * WORDS];
    for (int object = 1; object <= objects; object++) words[object * WORDS] = object;
  }

  /// How many objects there are; the last has this index.
  public int objects() {
    return objects;
  }

  /// Lets a reference of an object refer to another, to itself, or to null.
  ///
  /// @param field 0, 1 or 2
  /// @throws IndexOutOfBoundsException for what is not in the arena
  public void link(int object, int field, int target) {
    Objects.checkIndex(object - 1, objects);
    words[at(object, field)] = checked(target);
  }

  /// What a reference of an object refers to.
  public int reference(int object, int field) {
    return words[at(checked(object), field)];
  }

  private static int at(int object, int field) {
    return object * WORDS + 1 + Objects.checkIndex(field, REFERENCES);
  }

  private int checked(int object) {
    return Objects.checkIndex(object, objects + 1);
  }

  /// Makes these the roots, in place of those before; null may be among them.
  public void rootAt(int... objects) {
    for (int object : objects) checked(object);
    roots = objects.clone();
  }

  /// The roots themselves, not a copy.
  int[] roots() {
    return roots;
  }

  /// All words, null's first; not a copy.
  int[] words() {
    return words;
  }
}
