package gotojava.gc.view;

import gotojava.gc.model.Shape;

/// Where things are in a drawing: roots at the left, objects in rows beside them. An object has the
/// same place in each drawing of a trace.
///
/// @param shape of the world that is drawn
record Places(Shape shape) {
  private static final int SLOT = 20;
  private static final int GAP = 4;
  private static final int PAD = 8;
  private static final int HEAD = 24;
  private static final int LEAST = 60;
  private static final int ACROSS = 44;
  private static final int DOWN = 32;
  private static final int TOP = 8;

  /// A rectangle.
  record Box(int x, int y, int width, int height) {
    int middleX() {
      return x + width / 2;
    }

    int middleY() {
      return y + height / 2;
    }
  }

  int width() {
    return heapX() + columns() * (bodyWidth() + ACROSS);
  }

  int height() {
    int heap = (shape.objects() - 1 + columns() - 1) / columns();
    return TOP + Math.max(heap, 1 + shape.mutators()) * (bodyHeight() + DOWN);
  }

  private int columns() {
    int heap = shape.objects() - 1;
    return heap <= 2 ? Math.max(heap, 1) : (int) Math.ceil(Math.sqrt(heap));
  }

  private int heapX() {
    return PAD + Math.max(bodyWidth(), stackWidth()) + ACROSS;
  }

  private int bodyWidth() {
    return Math.max(LEAST, slots(shape.fields()));
  }

  private int stackWidth() {
    return Math.max(LEAST, slots(shape.registers()));
  }

  private static int slots(int count) {
    return count * (SLOT + GAP) - GAP + 2 * PAD;
  }

  private static int bodyHeight() {
    return HEAD + SLOT + PAD;
  }

  /// An object, which has its fields inside.
  Box object(int object) {
    if (object == 0) return root(0, bodyWidth());
    int place = object - 1;
    int x = heapX() + place % columns() * (bodyWidth() + ACROSS);
    return new Box(x, TOP + place / columns() * (bodyHeight() + DOWN), bodyWidth(), bodyHeight());
  }

  /// A field in its object.
  Box field(int object, int field) {
    return slot(object(object), field, shape.fields());
  }

  /// A stack, which has its registers inside.
  Box stack(int mutator) {
    return root(1 + mutator, stackWidth());
  }

  /// A register in its stack.
  Box register(int mutator, int register) {
    return slot(stack(mutator), register, shape.registers());
  }

  private static Box root(int row, int width) {
    return new Box(PAD, TOP + row * (bodyHeight() + DOWN), width, bodyHeight());
  }

  private static Box slot(Box owner, int at, int count) {
    int x = owner.middleX() - (slots(count) - 2 * PAD) / 2 + at * (SLOT + GAP);
    return new Box(x, owner.y + HEAD, SLOT, SLOT);
  }
}
