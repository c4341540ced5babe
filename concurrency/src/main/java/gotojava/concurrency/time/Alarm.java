package gotojava.concurrency.time;

/// Something that a clock will do once, unless called off.
@FunctionalInterface
interface Alarm {
  /// Calls it off. What has begun goes on.
  void cancel();
}
