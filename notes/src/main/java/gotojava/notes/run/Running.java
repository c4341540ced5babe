package gotojava.notes.run;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A child process that was started. Closing it ends the process and the processes it started.
public final class Running implements AutoCloseable {
  private static final Set<Process> LIVE = ConcurrentHashMap.newKeySet();

  /// What may still come through a pipe once the process is gone. A process that it left behind can
  /// hold the pipe open for ever.
  private static final Duration DRAIN = Duration.ofSeconds(2);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> LIVE.forEach(Running::end)));
  }

  private final Child child;
  private final Process process;
  private final AtomicBoolean flooded = new AtomicBoolean();
  private final Stream out;
  private final Stream err;
  private final Thread outReader;
  private final Thread errReader;

  Running(Child child, Process process, Consumer<String> lines) {
    this.child = child;
    this.process = process;
    LIVE.add(process);
    var left = new AtomicLong(child.most());
    this.out = new Stream(process.getInputStream(), left, this::flood, lines);
    this.err = new Stream(process.getErrorStream(), left, this::flood, lines);
    this.outReader = Thread.ofVirtual().start(out);
    this.errReader = Thread.ofVirtual().start(err);
  }

  /// Its standard input.
  public OutputStream input() {
    return process.getOutputStream();
  }

  public boolean alive() {
    return process.isAlive();
  }

  /// Waits for its end, at most as long as its limit from now.
  public Outcome await() throws IOException, InterruptedException {
    var hung = !process.waitFor(child.limit().toMillis(), TimeUnit.MILLISECONDS);
    var threads = hung ? child.dump().of(process) : "";
    if (hung) end(process);
    outReader.join(DRAIN);
    errReader.join(DRAIN);
    var end = flooded.get() ? Outcome.End.FLOODED : hung ? Outcome.End.HUNG : Outcome.End.EXITED;
    return new Outcome(end, process.waitFor(), out.read(), err.read(), threads);
  }

  @Override
  public void close() {
    end(process);
    LIVE.remove(process);
  }

  private void flood() {
    if (!flooded.getAndSet(true)) end(process);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
