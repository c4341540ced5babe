package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// A request carries the channel for its reply, so that each caller gets the answer to its own.
///
/// Go: `src/main/go/channel-of-channels/main.go`
///
/// Output:
///
/// ```
/// 7 squared is 49
/// 8 squared is 64
/// ```
final class ChannelOfChannels {
  record Request(int number, SendChannel<Integer> reply) {}

  static void main() throws InterruptedException {
    try (var requests = Channel.<Request>unbuffered()) {
      go(() -> square(requests));
      IO.println("7 squared is " + ask(requests, 7));
      IO.println("8 squared is " + ask(requests, 8));
    }
  }

  static void square(ReceiveChannel<Request> requests) throws InterruptedException {
    for (var request : requests) {
      request.reply().send(request.number() * request.number());
    }
  }

  static int ask(SendChannel<Request> requests, int number) throws InterruptedException {
    var reply = Channel.<Integer>buffered(1);
    requests.send(new Request(number, reply));
    return reply.receive();
  }
}
