package gotojava.patterns.methods;

/// A Go method may be called on nil and say what that means; in Java the empty case is an object.
///
/// Go: `src/main/go/nil-receiver/main.go`
///
/// Output:
///
/// ```
/// stops: 2
/// none: 0
/// ```
class NilReceiver {
  static void main() {
    var stops = new Link("Bern", new Link("Basel", End.END));
    IO.println("stops: " + stops.length());
    IO.println("none: " + End.END.length());
  }

  sealed interface Chain {
    int length();
  }

  record Link(String name, Chain next) implements Chain {
    @Override
    public int length() {
      return 1 + next.length();
    }
  }

  enum End implements Chain {
    END;

    @Override
    public int length() {
      return 0;
    }
  }
}
