package gotojava.concurrency.context;

import gotojava.concurrency.time.Clock;

/// The root of a tree.
record RootContext(String name, Clock time) implements Context {
  static final Context BACKGROUND = new RootContext("context.Background", Clock.system());
  static final Context TODO = new RootContext("context.TODO", Clock.system());

  @Override
  public String toString() {
    return name;
  }
}
