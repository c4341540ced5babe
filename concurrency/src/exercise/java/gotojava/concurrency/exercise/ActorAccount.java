package gotojava.concurrency.exercise;

/// An account without a lock: one goroutine owns the balance, and all others ask it.
///
/// Write it. Every call is a request on a channel, which carries a channel for the reply; the owner
/// answers one after the other, so that each is done as a whole. A caller that is interrupted goes
/// away, and holds up neither the owner nor those behind it; whether its request was done, nobody
/// tells it. After `close` the owner's goroutine ends, and calls throw [IllegalStateException].
public final class ActorAccount implements AutoCloseable {
  /// Keeps a record of the account.
  @FunctionalInterface
  public interface Journal {
    /// The balance has changed, to this. Called by the owner, before the one who asked for the
    /// change has a reply.
    void changed(long balance) throws InterruptedException;
  }

  /// Opens an account, and starts its owner.
  public ActorAccount(long balance, Journal journal) {
    throw new UnsupportedOperationException("your turn");
  }

  /// Adds an amount.
  public void deposit(long amount) throws InterruptedException {
    throw new UnsupportedOperationException("your turn");
  }

  /// Takes an amount, if there is so much.
  ///
  /// @return whether there was
  public boolean withdraw(long amount) throws InterruptedException {
    throw new UnsupportedOperationException("your turn");
  }

  public long balance() throws InterruptedException {
    throw new UnsupportedOperationException("your turn");
  }

  /// Ends the owner, once it has answered what it has received. To be called once.
  @Override
  public void close() {
    throw new UnsupportedOperationException("your turn");
  }
}
