package gotojava.patterns.interfaces;

import java.util.Locale;

/// A class that reads and writes is no `ReadWriter` for that: it has the parts, and not the name.
///
/// Go: `src/main/go/composed-interface/main.go`
///
/// Does not compile: `Note cannot be converted to`
///
/// Go prints: the methods make the type, not the names of its interfaces
///
/// ```
/// HELLO
/// ```
class NaiveComposedInterface {
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
