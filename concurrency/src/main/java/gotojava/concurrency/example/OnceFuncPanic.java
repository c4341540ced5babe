package gotojava.concurrency.example;

import gotojava.concurrency.sync.Once;
import gotojava.concurrency.sync.OnceValue;

/// An action that fails has run: `Once` keeps it from the next caller, `OnceFunc` tells every
/// caller.
///
/// `OnceFunc` is `OnceValue.of` of a `Runnable`. What it throws is one and the same exception, with
/// the stack trace of the first call.
///
/// Go: `src/main/go/once-func-panic/main.go`
///
/// Output:
///
/// ```
/// Once, first: no settings file
/// Once, second: all is well
/// OnceFunc, first: no settings file
/// OnceFunc, second: no settings file
/// ```
class OnceFuncPanic {
  static void main() {
    Runnable load =
        () -> {
          throw new IllegalStateException("no settings file");
        };
    var once = new Once();
    Runnable byOnce = () -> once.run(load);
    call("Once, first", byOnce);
    call("Once, second", byOnce);
    Runnable byFunc = OnceValue.of(load);
    call("OnceFunc, first", byFunc);
    call("OnceFunc, second", byFunc);
  }

  static void call(String caller, Runnable action) {
    try {
      action.run();
      IO.println(caller + ": all is well");
    } catch (IllegalStateException failure) {
      IO.println(caller + ": " + failure.getMessage());
    }
  }
}
