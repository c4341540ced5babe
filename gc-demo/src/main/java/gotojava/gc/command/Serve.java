package gotojava.gc.command;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gc serve`: the page, on this machine only, or as a file.
@Command(name = "serve", header = "Serves the page on 127.0.0.1 until it is interrupted.")
final class Serve implements Callable<Integer> {
  private final Console console;
  private final Supplier<String> page;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen on, 0 for any free one (default ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Writes the page to a file instead: it needs no server.")
  private @Nullable Path file;

  /// @param page the text of it
  Serve(Console console, Supplier<String> page) {
    this.console = console;
    this.page = page;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port: %d is not in 0 to 65535".formatted(port));
    }
    if (file != null) {
      Files.writeString(file, page.get());
      console.out().println("written to " + file);
      return 0;
    }
    try (var server = new PageServer(page.get(), port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      console.out().println("listening on http://127.0.0.1:%d/".formatted(server.port()));
      new CountDownLatch(1).await();
      return 0;
    } catch (BindException e) {
      console.err().printf("cannot listen on 127.0.0.1:%d (%s);", port, e.getMessage());
      console.err().println(" choose another port with --port, or 0 for any free one");
      return 1;
    }
  }
}
