package gotojava.patterns.functions;

import java.util.List;

/// A function is made to satisfy an interface: in Go by a method on the function's type, in Java by
/// itself.
///
/// Go: `src/main/go/handler-function/main.go`
///
/// Output:
///
/// ```
/// hello
/// asked for /index
/// ```
class HandlerFunction {
  static void main() {
    var handlers = List.<Handler>of(new Fixed("hello"), HandlerFunction::echo);
    for (var handler : handlers) {
      IO.println(handler.serve("/index"));
    }
  }

  interface Handler {
    String serve(String path);
  }

  record Fixed(String text) implements Handler {
    @Override
    public String serve(String path) {
      return text;
    }
  }

  static String echo(String path) {
    return "asked for " + path;
  }
}
