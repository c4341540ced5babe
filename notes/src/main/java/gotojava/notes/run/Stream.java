package gotojava.notes.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Reads one stream of a child, in UTF-8, line by line, as long as the budget of bytes lasts.
///
/// A line without an end counts against the budget too, so gigabytes on one line are no way out.
final class Stream implements Runnable {
  private final InputStream source;
  private final AtomicLong left;
  private final Runnable flooded;
  private final Consumer<String> sink;
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /// @param left bytes that may still come, shared by both streams
  /// @param flooded called when none are left
  Stream(InputStream source, AtomicLong left, Runnable flooded, Consumer<String> sink) {
    this.source = source;
    this.left = left;
    this.flooded = flooded;
    this.sink = sink;
  }

  @Override
  public void run() {
    var buffer = new byte[8192];
    try {
      for (int n; (n = source.read(buffer)) >= 0; ) {
        var allowed = Math.clamp(left.getAndAdd(-n), 0, n);
        for (var i = 0; i < allowed; i++) take(buffer[i]);
        if (allowed < n) flooded.run();
      }
    } catch (IOException _) {
      // the stream closed under us: the child was ended
    }
    if (line.size() > 0) endLine();
  }

  /// The lines so far; complete once [#run()] has returned.
  List<String> read() {
    return lines;
  }

  private void take(byte b) {
    if (b == '\n') endLine();
    else line.write(b);
  }

  private void endLine() {
    var text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (text.endsWith("\r")) text = text.substring(0, text.length() - 1);
    lines.add(text);
    sink.accept(text);
  }
}
