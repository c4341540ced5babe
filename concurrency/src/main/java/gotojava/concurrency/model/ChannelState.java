package gotojava.concurrency.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A channel at one moment: its buffer, oldest value first, and who waits, longest first.
///
/// Waiting senders and an unfilled buffer do not occur together, nor do waiting receivers and a
/// value in the buffer. Of waiting senders and receivers both, all belong to one goroutine: its
/// select offers both, and does not meet itself.
final class ChannelState {
  final int capacity;
  final List<Integer> buffer;
  final List<Waiter> senders;
  final List<Waiter> receivers;
  boolean closed;

  ChannelState(int capacity) {
    this.capacity = capacity;
    this.buffer = new ArrayList<>();
    this.senders = new ArrayList<>();
    this.receivers = new ArrayList<>();
  }

  ChannelState(ChannelState other) {
    this.capacity = other.capacity;
    this.buffer = new ArrayList<>(other.buffer);
    this.senders = new ArrayList<>(other.senders);
    this.receivers = new ArrayList<>(other.receivers);
    this.closed = other.closed;
  }

  boolean readyToSend() {
    return closed || !receivers.isEmpty() || buffer.size() < capacity;
  }

  boolean readyToReceive() {
    return closed || !senders.isEmpty() || !buffer.isEmpty();
  }

  /// Takes a goroutine out of both queues, all of its cases.
  void forget(int goroutine) {
    senders.removeIf(waiter -> waiter.goroutine() == goroutine);
    receivers.removeIf(waiter -> waiter.goroutine() == goroutine);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChannelState that
        && capacity == that.capacity
        && closed == that.closed
        && buffer.equals(that.buffer)
        && senders.equals(that.senders)
        && receivers.equals(that.receivers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(capacity, closed, buffer, senders, receivers);
  }
}
