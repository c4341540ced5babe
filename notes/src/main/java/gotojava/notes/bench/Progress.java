package gotojava.notes.bench;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar on standard error that counts what has been measured; nothing where that is no terminal.
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(String task, int steps, int columns) {
    var onTerminal = "1".equals(System.getenv("GOTOJAVA_TERMINAL"));
    return new Progress(onTerminal ? bar(task, steps, columns) : null);
  }

  private static ProgressBar bar(String task, int steps, int columns) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, columns))
        .setUpdateIntervalMillis((int) Duration.ofSeconds(1).toMillis())
        .clearDisplayOnFinish()
        .build();
  }

  void step() {
    if (bar != null) bar.step();
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }
}
