package gotojava.patterns.errors;

import java.util.stream.Stream;

/// Where a batch must go on and report each item, a failure is data: a case of a sealed type.
///
/// Go: `src/main/go/result-batch/main.go`
///
/// Output:
///
/// ```
/// 42
/// 4x: no number
/// 7
/// ```
class ResultBatch {
  static void main() {
    for (var result : Stream.of("42", "4x", "7").map(ResultBatch::parse).toList()) {
      IO.println(
          switch (result) {
            case Parsed(var value) -> value;
            case Failed(var text, var reason) -> text + ": " + reason;
          });
    }
  }

  sealed interface Result {}

  record Parsed(int value) implements Result {}

  record Failed(String text, String reason) implements Result {}

  static Result parse(String text) {
    try {
      return new Parsed(Integer.parseInt(text));
    } catch (NumberFormatException _) {
      return new Failed(text, "no number");
    }
  }
}
