package gotojava.concurrency.exercise;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ChannelClosedException;

/// An account without a lock: one goroutine owns the balance, and all others ask it.
///
/// Write it. Every call is a request on a channel, which carries a channel for the reply; the owner
/// answers one after the other, so that each is done as a whole. A caller that is interrupted goes
/// away, and holds up neither the owner nor those behind it; whether its request was done, nobody
/// tells it. After `close` the owner's goroutine ends, and calls throw [IllegalStateException].
public final class ActorAccount implements AutoCloseable {
  private final Channel<Request> requests = Channel.unbuffered();
  private final Journal journal;

  private record Reply(boolean done, long balance) {}

  private record Request(long change, Channel<Reply> reply) {}

  /// Keeps a record of the account.
  @FunctionalInterface
  public interface Journal {
    /// The balance has changed, to this. Called by the owner, before the one who asked for the
    /// change has a reply.
    void changed(long balance) throws InterruptedException;
  }

  /// Opens an account, and starts its owner.
  public ActorAccount(long balance, Journal journal) {
    this.journal = journal;
    go(() -> own(balance));
  }

  /// Adds an amount.
  public void deposit(long amount) throws InterruptedException {
    ask(amount);
  }

  /// Takes an amount, if there is so much.
  ///
  /// @return whether there was
  public boolean withdraw(long amount) throws InterruptedException {
    return ask(-amount).done;
  }

  public long balance() throws InterruptedException {
    return ask(0).balance;
  }

  /// Ends the owner, once it has answered what it has received. To be called once.
  @Override
  public void close() {
    requests.close();
  }

  private Reply ask(long change) throws InterruptedException {
    var request = new Request(change, Channel.unbuffered());
    try {
      requests.send(request);
    } catch (ChannelClosedException e) {
      throw new IllegalStateException("the account is closed", e);
    }
    return request.reply.receive();
  }

  private void own(long opening) throws InterruptedException {
    long balance = opening;
    for (var request : requests) {
      boolean done = balance + request.change >= 0;
      if (done) balance += request.change;
      if (done && request.change != 0) journal.changed(balance);
      request.reply.send(new Reply(done, balance));
    }
  }
}
