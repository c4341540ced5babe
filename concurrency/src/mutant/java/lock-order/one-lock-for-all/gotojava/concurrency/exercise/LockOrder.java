package gotojava.concurrency.exercise;

import java.util.concurrent.locks.ReentrantLock;

/// Moves money between accounts, each of which has a lock of its own.
public final class LockOrder {
  private static final ReentrantLock ALL = new ReentrantLock();

  private LockOrder() {}

  /// An account. Owners may have several, and no two accounts have the same number.
  public static final class Account {
    private final int number;
    private final String owner;
    private final ReentrantLock lock = new ReentrantLock();
    private long balance;

    public Account(int number, String owner, long balance) {
      this.number = number;
      this.owner = owner;
      this.balance = balance;
    }

    /// Whoever holds it finds the account at rest: no transfer from it or to it is half done.
    public ReentrantLock lock() {
      return lock;
    }

    /// To be read with the lock held.
    public long balance() {
      return balance;
    }

    @Override
    public String toString() {
      return "%d (%s): %d".formatted(number, owner, balance);
    }
  }

  /// Moves an amount, if there is so much. Waits for whoever uses one of the accounts, and holds up
  /// nobody who uses others.
  ///
  /// @return whether it was moved
  public static boolean transfer(Account from, Account to, long amount) {
    ALL.lock();
    from.lock.lock();
    to.lock.lock();
    try {
      return move(from, to, amount);
    } finally {
      to.lock.unlock();
      from.lock.unlock();
      ALL.unlock();
    }
  }

  private static boolean move(Account from, Account to, long amount) {
    if (from.balance < amount) return false;
    from.balance -= amount;
    to.balance += amount;
    return true;
  }
}
