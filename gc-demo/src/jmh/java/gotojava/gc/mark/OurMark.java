package gotojava.gc.mark;

/// Our [Marker].
final class OurMark implements Mark {
  private final Marker marker;
  private final Tally want;

  OurMark(Arena arena) {
    marker = new Marker(arena);
    var naive = NaiveMarker.mark(arena);
    want = new Tally(0, naive.cardinality(), naive.stream().asLongStream().sum());
  }

  @Override
  public long nanos() {
    long start = System.nanoTime();
    var got = marker.mark();
    long taken = System.nanoTime() - start;
    if (got.objects() != want.objects() || got.sum() != want.sum()) {
      throw new IllegalStateException("got " + got + ", want " + want.objects() + " objects");
    }
    return taken;
  }
}
