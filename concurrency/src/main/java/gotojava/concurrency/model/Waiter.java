package gotojava.concurrency.model;

/// A goroutine in the queue of a channel.
///
/// @param value what it sends; of a receiver 0
/// @param index which case of its select this is, or [#ALONE]
record Waiter(int goroutine, int value, int index) {
  /// The index of an operation that is not in a select.
  static final int ALONE = -1;
}
