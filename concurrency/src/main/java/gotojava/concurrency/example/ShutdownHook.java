package gotojava.concurrency.example;

/// Java runs hooks when the program ends, by the return of main or by a signal; Go has a signal and
/// no hook.
///
/// Go: `src/main/go/shutdown-hook/main.go`
///
/// Output:
///
/// ```
/// main ends
/// server stopped
/// ```
class ShutdownHook {
  static void main() {
    var hook = Thread.ofPlatform().unstarted(() -> IO.println("server stopped"));
    Runtime.getRuntime().addShutdownHook(hook);
    IO.println("main ends");
  }
}
