package gotojava.patterns.interfaces;

import java.util.Locale;

/// A bound asks for both interfaces at once, and the class need not know that anybody joined them.
///
/// Go: `src/main/go/composed-interface/main.go`
///
/// Output:
///
/// ```
/// HELLO
/// ```
class ComposedInterfaceJdk {
  static void main() {
    var note = new Note();
    shout(note);
    IO.println(note.read());
  }

  interface Reader {
    String read();
  }

  interface Writer {
    void write(String text);
  }

  static <T extends Reader & Writer> void shout(T rw) {
    rw.write(rw.read().toUpperCase(Locale.ROOT));
  }

  static class Note implements Reader, Writer {
    private String text = "hello";

    @Override
    public String read() {
      return text;
    }

    @Override
    public void write(String text) {
      this.text = text;
    }
  }
}
