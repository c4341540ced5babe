package gotojava.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A process that a test starts, and that ends with the test. Both its streams are read as it
/// writes them. Waiting for it is limited by the timeout of the test.
final class Child implements AutoCloseable {
  private final Process process;
  private final CompletableFuture<String> firstLine = new CompletableFuture<>();
  private final CompletableFuture<String> out;
  private final CompletableFuture<String> err;

  private Child(Process process) {
    this.process = process;
    out = text(process.inputReader(UTF_8), firstLine);
    err = text(process.errorReader(UTF_8), new CompletableFuture<>());
  }

  static Child start(String... command) throws IOException {
    return start(new ProcessBuilder(command));
  }

  static Child start(ProcessBuilder command) throws IOException {
    return new Child(command.start());
  }

  /// The first line that it prints, empty if it ends without one.
  String firstLine() throws InterruptedException, ExecutionException {
    return firstLine.get();
  }

  /// Asks it to end, with SIGTERM where there are signals.
  void terminate() {
    process.destroy();
  }

  /// Waits until it has ended.
  Outcome await() throws InterruptedException, ExecutionException {
    return new Outcome(process.waitFor(), out.get(), err.get());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static CompletableFuture<String> text(
      BufferedReader reader, CompletableFuture<String> firstLine) {
    return CompletableFuture.supplyAsync(
        () -> {
          var text = new StringBuilder();
          reader.lines().peek(firstLine::complete).forEach(line -> text.append(line).append('\n'));
          firstLine.complete("");
          return text.toString();
        },
        Thread::startVirtualThread);
  }
}
