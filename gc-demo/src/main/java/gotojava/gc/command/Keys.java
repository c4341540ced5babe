package gotojava.gc.command;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/// Keys of the terminal as commands of [Player], each taken as it is pressed.
final class Keys implements StepThrough.Commands, AutoCloseable {
  private static final int ESCAPE = 27;
  private static final int CONTROL_C = 3;
  private static final int CONTROL_D = 4;
  private static final int SHORT_MILLIS = 50;
  private static final Map<Integer, String> ARROWS =
      Map.of((int) 'A', "b", (int) 'B', "n", (int) 'C', "n", (int) 'D', "b");

  private final Terminal terminal;
  private final Attributes before;

  Keys() throws IOException {
    terminal = TerminalBuilder.builder().system(true).build();
    before = terminal.enterRawMode();
  }

  @Override
  public @Nullable String next() throws IOException {
    int key = terminal.reader().read();
    return switch (key) {
      case -1, CONTROL_C, CONTROL_D -> null;
      case ESCAPE -> arrow();
      case ' ', '\r', '\n' -> "n";
      case 'j' -> "j " + number();
      default -> Character.toString(key);
    };
  }

  /// What follows an escape: an arrow, or nothing where the key itself was pressed.
  private String arrow() throws IOException {
    if (terminal.reader().read(SHORT_MILLIS) != '[') return "q";
    return ARROWS.getOrDefault(terminal.reader().read(SHORT_MILLIS), "?");
  }

  private String number() throws IOException {
    var number = new StringBuilder();
    terminal.writer().print("step: ");
    terminal.flush();
    for (int key = terminal.reader().read(); key >= ' '; key = terminal.reader().read()) {
      number.append((char) key);
      terminal.writer().print((char) key);
      terminal.flush();
    }
    return number.toString();
  }

  @Override
  public void close() throws IOException {
    terminal.setAttributes(before);
    terminal.close();
  }
}
