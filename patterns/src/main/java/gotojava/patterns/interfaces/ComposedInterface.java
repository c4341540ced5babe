package gotojava.patterns.interfaces;

import java.util.Locale;

/// A larger interface is made of small ones, and a caller asks for no more than it uses.
///
/// Go: `src/main/go/composed-interface/main.go`
///
/// Output:
///
/// ```
/// HELLO
/// ```
class ComposedInterface {
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

  interface ReadWriter extends Reader, Writer {}

  static void shout(ReadWriter rw) {
    rw.write(rw.read().toUpperCase(Locale.ROOT));
  }

  static class Note implements ReadWriter {
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
