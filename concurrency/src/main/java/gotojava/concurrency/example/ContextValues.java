package gotojava.concurrency.example;

import static java.util.Objects.requireNonNullElse;

import gotojava.concurrency.context.Context;

/// A value of a request crosses the layers that need not know it, under a key that only its owner
/// has.
///
/// Go: `src/main/go/context-values/main.go`
///
/// Output:
///
/// ```
/// hello gopher
/// hello stranger
/// ```
class ContextValues {
  private static final Context.Key<String> USER = Context.key("user", String.class);

  static void main() {
    handle(Context.background().withValue(USER, "gopher"));
    handle(Context.background());
  }

  static void handle(Context ctx) { // knows nothing of users
    greet(ctx);
  }

  static void greet(Context ctx) {
    IO.println("hello " + requireNonNullElse(ctx.value(USER), "stranger"));
  }
}
