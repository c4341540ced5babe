package gotojava.gc.check;

import gotojava.gc.model.Layout;
import gotojava.gc.model.MutableWorld;
import gotojava.gc.model.World;

/// A world whose numbers stand side by side in 64 bits.
final class PackedWorld extends MutableWorld {
  private final int[] shifts;
  private final long[] masks;
  private final int size;

  /// The world.
  long bits;

  /// @throws IllegalArgumentException if the cells need more bits than there are
  PackedWorld(Layout layout) {
    super(layout);
    shifts = new int[layout.size()];
    masks = new long[layout.size()];
    int bit = 0;
    for (int cell = 0; cell < layout.size(); cell++) {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(layout.values(cell) - 1);
      shifts[cell] = bit % Long.SIZE;
      masks[cell] = (1L << width) - 1;
      bit += width;
    }
    size = bit;
    if (bit > Long.SIZE) {
      throw new IllegalArgumentException(
          "a world of %s needs %d bits, and can have %d: check a smaller one"
              .formatted(layout.shape(), bit, Long.SIZE));
    }
  }

  @Override
  public int get(int cell) {
    return (int) ((bits >>> shifts[cell]) & masks[cell]);
  }

  @Override
  protected void set(int cell, int value) {
    int shift = shifts[cell];
    bits = (bits & ~(masks[cell] << shift)) | ((long) value << shift);
  }

  /// The bit that a cell begins at, or the first that no cell has.
  int bit(int cell) {
    return cell == shifts.length ? size : shifts[cell];
  }

  /// Puts a number into a cell that holds 0.
  void put(int cell, int value) {
    bits |= (long) value << shifts[cell];
  }

  long pack(World world) {
    for (int cell = 0; cell < masks.length; cell++) set(cell, world.get(cell));
    return bits;
  }
}
