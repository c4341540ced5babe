package gotojava.concurrency.channel;

import gotojava.concurrency.Task;

/// What an actor does, of which jcstress does not let it say that it may be interrupted: it is not.
public final class Uninterrupted {
  private Uninterrupted() {}

  public static void run(Task task) {
    try {
      task.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
