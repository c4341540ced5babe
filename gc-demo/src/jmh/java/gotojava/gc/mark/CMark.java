package gotojava.gc.mark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The marker of `src/main/c/mark.c`, in a process of its own, with which it talks by lines.
final class CMark implements Mark {
  private static final Path SOURCE = Path.of("src", "main", "c", "mark.c");
  private static final Path PROGRAM = Path.of("mark").toAbsolutePath();

  private final Process process;
  private final BufferedReader answers;
  private final Writer requests;
  private final String want;

  /// @throws IOException where there is no gcc
  CMark(Shape shape, Arena arena, long seed) throws IOException {
    compile();
    process =
        new ProcessBuilder(
                PROGRAM.toString(), shape.toString(), "" + arena.objects(), String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    answers = process.inputReader();
    requests = process.outputWriter();
    expect(String.valueOf(Arrays.hashCode(arena.words())), answers.readLine());
    var tally = new Marker(arena).mark();
    want = tally.objects() + " " + tally.sum();
  }

  private static void compile() throws IOException {
    var gcc =
        new ProcessBuilder(
                "gcc", "-O3", "-march=native", "-o", PROGRAM.toString(), source().toString())
            .inheritIO()
            .start();
    if (gcc.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("gcc does not compile " + SOURCE);
    }
  }

  /// In the module, which is somewhere above the folder of a run.
  private static Path source() {
    for (var at = PROGRAM.getParent(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(SOURCE))) return at.resolve(SOURCE);
    }
    throw new IllegalStateException("no " + SOURCE + " above " + PROGRAM);
  }

  @Override
  public long nanos() throws IOException {
    requests.write('\n');
    requests.flush();
    var answer = answers.readLine();
    int last = answer == null ? 0 : answer.lastIndexOf(' ');
    if (answer == null || last < 0) throw new IllegalStateException("the C marker says " + answer);
    expect(want, answer.substring(0, last));
    return Long.parseLong(answer.substring(last + 1));
  }

  private static void expect(String want, String got) {
    if (!want.equals(got)) throw new IllegalStateException("C: got " + got + ", want " + want);
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.onExit().join();
  }
}
