package gotojava.concurrency.context;

/// The values of its parent without its end.
record DetachedContext(Context parent) implements Context {
  @Override
  public String toString() {
    return parent + ".WithoutCancel";
  }
}
