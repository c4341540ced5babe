package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;

/// Bridge: a channel of channels becomes one channel, each read to its end before the next.
///
/// Go: `src/main/go/bridge/main.go`
///
/// Output:
///
/// ```
/// page 1, line 1
/// page 1, line 2
/// page 2, line 1
/// page 2, line 2
/// ```
class Bridge {
  static void main() throws InterruptedException {
    for (var line : bridge(pages(2))) IO.println(line);
  }

  static ReceiveChannel<ReceiveChannel<String>> pages(int count) {
    var pages = Channel.<ReceiveChannel<String>>unbuffered();
    go(() -> {
      try (pages) {
        for (int p = 1; p <= count; p++) pages.send(page(p));
      }
    });
    return pages;
  }

  static ReceiveChannel<String> page(int number) throws InterruptedException {
    var lines = Channel.<String>buffered(2);
    try (lines) {
      for (int l = 1; l <= 2; l++) lines.send("page " + number + ", line " + l);
    }
    return lines;
  }

  static ReceiveChannel<String> bridge(ReceiveChannel<ReceiveChannel<String>> channels) {
    var out = Channel.<String>unbuffered();
    go(() -> {
      try (out) {
        for (var channel : channels) channel.range(out::send);
      }
    });
    return out;
  }
}
