package gotojava.gc.command;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar on standard error that counts the states seen; nothing where that is no terminal.
final class Progress implements AutoCloseable, IntConsumer {
  private final @Nullable ProgressBar bar;

  Progress() {
    bar = "1".equals(System.getenv("GOTOJAVA_TERMINAL")) ? bar() : null;
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("check")
        .setInitialMax(-1)
        .setUnit(" states", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void accept(int states) {
    if (bar != null) bar.stepTo(states);
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }
}
