package gotojava.notes.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A child process with a limit on its time and on what it prints. It ends with this process: on
/// Ctrl-C or a termination signal the child and its own children are ended too.
///
/// @param command the program and its arguments
/// @param directory working directory
/// @param environment variables to set beside those inherited
/// @param limit after which the child is asked for a dump of its threads and ended
/// @param most bytes of output, both streams together, after which it is ended
/// @param dump how to ask for the dump
public record Child(
    List<String> command,
    Path directory,
    Map<String, String> environment,
    Duration limit,
    long most,
    Dump dump) {
  /// Time for an example, ample for a slow machine.
  public static final Duration LIMIT = Duration.ofSeconds(20);

  /// Output of an example or of a learner's program.
  public static final long MOST = 1_000_000;

  /// A child with the usual limits.
  public Child(List<String> command, Path directory, Dump dump) {
    this(List.copyOf(command), directory, Map.of(), LIMIT, MOST, dump);
  }

  /// The same child with another limit on its time.
  public Child within(Duration time) {
    return new Child(command, directory, environment, time, most, dump);
  }

  /// Runs the child to its end.
  ///
  /// @throws IOException when it cannot be started
  public Outcome run() throws IOException, InterruptedException {
    return run(_ -> {});
  }

  /// Runs the child to its end and hands on each line it prints, as it comes, from either stream.
  public Outcome run(Consumer<String> lines) throws IOException, InterruptedException {
    try (var running = start(lines)) {
      running.input().close(); // nobody will type
      return running.await();
    }
  }

  /// Starts the child and leaves its input open. The limit on its time counts from
  /// [Running#await()], so that one can be started before there is work for it.
  public Running start(Consumer<String> lines) throws IOException {
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().putAll(environment);
    return new Running(this, builder.start(), lines);
  }
}
