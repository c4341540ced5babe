package gotojava.concurrency.channel;

/// An operation that a closed channel does not take: send, a second close, or a receive for which
/// no value is left.
public final class ChannelClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  ChannelClosedException(String message) {
    super(message);
  }
}
