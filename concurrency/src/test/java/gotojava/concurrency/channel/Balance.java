package gotojava.concurrency.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/// The account of every value that is sent: each must be received once if its send returned, and
/// not at all if its send threw or did not happen.
final class Balance {
  private static final int SENT = 1;
  private static final int RECEIVED = 1 << 8;

  private final AtomicIntegerArray accounts;
  private final AtomicInteger calledOff = new AtomicInteger();

  /// For the values from 0 up to `values`.
  Balance(int values) {
    accounts = new AtomicIntegerArray(values);
  }

  void sent(int value) {
    accounts.addAndGet(value, SENT);
  }

  void received(int value) {
    accounts.addAndGet(value, RECEIVED);
  }

  /// An operation was interrupted, cancelled or closed off.
  void calledOff() {
    calledOff.incrementAndGet();
  }

  int timesCalledOff() {
    return calledOff.get();
  }

  int arrived() {
    return (int) all().filter(account -> account == SENT + RECEIVED).count();
  }

  /// How many values took part.
  int values() {
    return accounts.length();
  }

  /// Asserts that no value is lost, doubled or made up.
  void assertEven() {
    assertThat(all().filter(account -> account != 0 && account != SENT + RECEIVED).boxed())
        .as("values sent (low byte) and received (next byte) other than once")
        .isEmpty();
  }

  private IntStream all() {
    return IntStream.range(0, accounts.length()).map(accounts::get);
  }
}
