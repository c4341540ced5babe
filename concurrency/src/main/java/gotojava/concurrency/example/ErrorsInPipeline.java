package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.util.List;

/// An error in a pipeline travels as a value, to the one who can decide what to do about it.
///
/// A goroutine has no caller to throw to. A sealed type makes the receiver look at both cases.
///
/// Go: `src/main/go/errors-in-pipeline/main.go`
///
/// Output:
///
/// ```
/// 1
/// not a number: two
/// 3
/// ```
class ErrorsInPipeline {
  sealed interface Result {}

  record Parsed(int number) implements Result {}

  record Failed(String text) implements Result {}

  static void main() throws InterruptedException {
    for (var result : parse(List.of("1", "two", "3"))) {
      switch (result) {
        case Parsed(var number) -> IO.println(number);
        case Failed(var text) -> IO.println("not a number: " + text);
      }
    }
  }

  static ReceiveChannel<Result> parse(List<String> texts) {
    var out = Channel.<Result>unbuffered();
    go(() -> {
      try (out) {
        for (var text : texts) out.send(parse(text));
      }
    });
    return out;
  }

  static Result parse(String text) {
    try {
      return new Parsed(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return new Failed(text);
    }
  }
}
