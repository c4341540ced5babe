package gotojava.concurrency.exercise;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ChannelClosedException;

/// Fills a channel, closes it, and goes on using it.
class PredictChannels {
  static void main() throws InterruptedException {
    var jobs = Channel.<Integer>buffered(3);
    jobs.send(1);
    jobs.send(2);
    IO.println(jobs.length() + " of " + jobs.capacity());
    jobs.close();
    try {
      IO.println("sent " + jobs.trySend(3));
    } catch (ChannelClosedException _) {
      IO.println("refused");
    }
    int sum = 0;
    for (int job : jobs) sum += job;
    IO.println("sum " + sum);
    try {
      IO.println("received " + jobs.receive());
    } catch (ChannelClosedException _) {
      IO.println("received nothing");
    }
    IO.println("open " + jobs.receiveOrClosed().ok());

    var names = Channel.<@Nullable String>buffered(1);
    names.send(null);
    IO.println("open " + names.receiveOrClosed().ok());

    IO.println("sent " + Channel.unbuffered().trySend("hello"));
  }
}
