package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {
  @TempDir private Path folder;

  @Test
  void draws_the_steps_that_are_named() {
    var svg = Outcome.of("draw lost-without-barrier --steps 0,7,14-15").out();
    assertThat(svg).startsWith("<svg xmlns").contains("7  store 0 r0.0 = r1", "14  terminate");
    assertThat(svg.split("class=\"frame\"")).hasSize(1 + 4);
  }

  @Test
  void draws_all_steps_if_none_is_named() {
    assertThat(Outcome.of("draw lost-white-allocation").out().split("class=\"frame\"")).hasSize(8);
  }

  @Test
  void writes_for_perfetto() throws IOException {
    var file = folder.resolve("tree.json");
    var outcome = Outcome.of("draw tree --perfetto --out " + file);
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("{\"traceEvents\":[");
  }

  @Test
  void fails_where_standard_output_takes_nothing() {
    var full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var err = new StringWriter();
    var console = new Console(reader(), new PrintWriter(full), new PrintWriter(err), false, false);
    assertThat(Gc.run(console, "draw", "list")).isEqualTo(1);
    assertThat(err).hasToString("cannot write to standard output" + System.lineSeparator());
  }

  private static BufferedReader reader() {
    return new BufferedReader(Reader.nullReader());
  }

  @Test
  void refuses_a_file_for_a_folder() throws IOException {
    var file = Files.createFile(folder.resolve("x"));
    var outcome = Outcome.of("draw list --frames " + file);
    assertThat(outcome.err().strip()).isEqualTo(file + " is no folder");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void writes_a_file_a_step() throws IOException {
    Outcome.of("draw lost-white-allocation --frames " + folder);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly(
              "000.svg", "001.svg", "002.svg", "003.svg", "004.svg", "005.svg", "006.svg");
    }
  }
}
