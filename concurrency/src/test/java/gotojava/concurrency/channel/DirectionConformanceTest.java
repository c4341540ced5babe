package gotojava.concurrency.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Go refuses to compile, Java does too. Go: `test/chan/perm.go`.
class DirectionConformanceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cr = c;",
        "cs = c;",
        "c.send(0); c.receive(); c.receiveOrClosed();",
        "cr.receive(); cr.receiveOrClosed(); for (int v : cr) {}",
        "cs.send(0); cs.close(); c.close();",
        "Select.select(Select.send(c, 0), Select.receive(c));",
        "Select.select(Select.send(cs, 0), Select.receive(cr));"
      })
  void allows(String statement) throws IOException {
    assertThat(errors(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c = cr;",
        "c = cs;",
        "cr = cs;",
        "cs = cr;",
        "n.receive();",
        "n.send(2);",
        "cr.send(0);",
        "cs.receive();",
        "cs.receiveOrClosed();",
        "Select.select(Select.send(cr, 0));",
        "Select.select(Select.receive(cs));",
        "for (int v : cs) {}",
        "cr.close();",
        "n.close();"
      })
  void refuses(String statement) throws IOException {
    assertThat(errors(statement)).hasSize(1);
  }

  @Test
  void a_channel_of_one_type_takes_no_other() throws IOException {
    assertThat(errors("c.send(\"text\");")).hasSize(1);
  }

  private static List<String> errors(String statement) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
    var files = List.of(new Snippet(statement));
    var task = (JavacTask) compiler.getTask(null, null, diagnostics, options, null, files);
    task.analyze();
    return diagnostics.getDiagnostics().stream().map(found -> found.getMessage(null)).toList();
  }

  /// A method with `statement` in it, on a channel, its two ends and an int.
  private static final class Snippet extends SimpleJavaFileObject {
    private static final String AROUND =
        """
        import gotojava.concurrency.channel.*;
        class Snippet {
          void statement(
              Channel<Integer> c, ReceiveChannel<Integer> cr, SendChannel<Integer> cs, Integer n)
              throws InterruptedException {
            %s
          }
        }
        """;

    private final String statement;

    Snippet(String statement) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.statement = statement;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return AROUND.formatted(statement);
    }
  }
}
