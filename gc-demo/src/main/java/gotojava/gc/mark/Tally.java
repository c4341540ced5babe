package gotojava.gc.mark;

/// What a marker found, and how.
///
/// @param depthFirst objects scanned depth first
/// @param inBlocks objects scanned block by block
/// @param sum of the headers of all of them
public record Tally(int depthFirst, int inBlocks, long sum) {
  /// How many objects were reached.
  public int objects() {
    return depthFirst + inBlocks;
  }
}
