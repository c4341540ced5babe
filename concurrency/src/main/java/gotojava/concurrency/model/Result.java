package gotojava.concurrency.model;

/// What came of an [Operation].
public sealed interface Result {
  /// The results that say all by their name.
  enum Plain implements Result {
    /// The value was handed over or put into the buffer.
    SENT,
    /// A receive found the channel closed and drained: Go's `ok` is false.
    CLOSED,
    /// A close, an interrupt or an operation on a lock did what it is for.
    DONE,
    /// No case was ready, so the default case ran; or the lock was not free for a try.
    DEFAULT,
    /// The operation was called off and has not happened.
    INTERRUPTED,
    /// Go: `panic: send on closed channel`.
    SEND_ON_CLOSED,
    /// Go: `panic: close of closed channel`.
    CLOSE_OF_CLOSED,
    /// Go: `fatal error: sync: Unlock of unlocked RWMutex`, and its like for readers.
    NOT_LOCKED,
    /// Nothing: no order of the remaining steps ends the wait.
    BLOCKED
  }

  /// A receive took a value.
  record Received(int value) implements Result {
    @Override
    public String toString() {
      return "RECEIVED " + value;
    }
  }

  /// A select ran the case of this index, counted from 0.
  record Chosen(int index, Result result) implements Result {
    @Override
    public String toString() {
      return "case " + index + ": " + result;
    }
  }
}
