package gotojava.concurrency.example;

import gotojava.concurrency.context.Context;

/// What has to be done after the request keeps the values of its context, without its end.
///
/// Go: `src/main/go/context-without-cancel/main.go`
///
/// Output:
///
/// ```
/// request ended: true
/// audit of r42 ended: false
/// ```
class ContextWithoutCancel {
  private static final Context.Key<String> REQUEST = Context.key("request", String.class);

  static void main() {
    var background = Context.background().withValue(REQUEST, "r42");
    try (var request = background.withCancel()) {
      var audit = request.withoutCancel();
      request.cancel();
      IO.println("request ended: " + request.isDone());
      IO.println("audit of " + audit.value(REQUEST) + " ended: " + audit.isDone());
    }
  }
}
