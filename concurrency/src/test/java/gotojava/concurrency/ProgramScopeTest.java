package gotojava.concurrency;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.SendChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each test runs one of the programs at the end in a JVM of its own.
class ProgramScopeTest {
  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void a_deadlock_ends_the_program_with_gos_message() throws Exception {
    var outcome = run(Deadlock.class);
    assertThat(outcome.err())
        .startsWith("fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan rec")
        .contains("[chan send on Channel 1 (1 of 1)]:\n\tat ")
        .contains("ProgramScopeTest$Deadlock.main(ProgramScopeTest.java:");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEqualTo("before\n");
  }

  @Test
  void a_panic_ends_the_program_with_gos_message() throws Exception {
    var outcome = run(Panic.class);
    assertThat(outcome.err())
        .startsWith("panic: java.lang.IllegalStateException: boom\n\ngoroutine ")
        .contains(" [running]:\n\tat gotojava.concurrency.ProgramScopeTest$Panic.")
        .contains("Caused by: java.io.IOException: disk");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void a_thread_that_is_no_goroutine_may_still_come() throws Exception {
    assertThat(run(VirtualOutsider.class)).isEqualTo(new Outcome(0, "late\n", ""));
    assertThat(run(PlatformOutsider.class)).isEqualTo(new Outcome(0, "late\n", ""));
    assertThat(run(PlatformOutsiderOfGoroutine.class)).isEqualTo(new Outcome(0, "late\n", ""));
  }

  @Test
  void the_program_ends_with_main() throws Exception {
    assertThat(run(Abandoned.class)).isEqualTo(new Outcome(0, "done\n", ""));
  }

  @Test
  void a_program_of_ones_own_is_written_as_the_readme_says() throws Exception {
    var text = Files.readString(Path.of("README.md"));
    int begin = text.indexOf("import static");
    var program = text.substring(begin, text.indexOf("```", begin));
    var file = Files.writeString(folder.resolve("Ping.java"), program);
    assertThat(run(file.toString(), "Ping")).isEqualTo(new Outcome(0, "ping\n", ""));
  }

  private Outcome run(Class<?> program) throws IOException, InterruptedException {
    return run(program.getName(), program.getSimpleName());
  }

  private Outcome run(String program, String name) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    var out = folder.resolve(name + ".out");
    var err = folder.resolve(name + ".err");
    var process =
        new ProcessBuilder(java, "-cp", path, program)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  static final class Deadlock {
    static void main() throws InterruptedException {
      IO.println("before");
      Channel<Integer> results = Channel.unbuffered();
      Channel<Integer> full = Channel.buffered(1);
      full.send(1);
      assertThat(full).asString().isEqualTo("Channel 1 (1 of 1)"); // numbered when first asked
      go(() -> full.send(2));
      results.receive();
    }
  }

  static final class Panic {
    static void main() throws InterruptedException {
      go(() -> {
        throw new IllegalStateException("boom", new IOException("disk"));
      });
      Channel.unbuffered().receive();
    }
  }

  static final class VirtualOutsider {
    static void main() throws InterruptedException {
      Channel<String> channel = Channel.unbuffered();
      Thread.startVirtualThread(() -> sendLate(channel));
      IO.println(channel.receive());
    }
  }

  static final class PlatformOutsider {
    static void main() throws InterruptedException {
      Channel<String> channel = Channel.unbuffered();
      Thread.ofPlatform().start(() -> sendLate(channel));
      IO.println(channel.receive());
    }
  }

  static final class PlatformOutsiderOfGoroutine {
    static void main() throws InterruptedException {
      Channel<String> channel = Channel.unbuffered();
      go(() -> {
        Thread.ofPlatform().start(() -> sendLate(channel));
      });
      IO.println(channel.receive());
    }
  }

  /// Late enough for looks that would find a deadlock: a wrong one is reported then.
  private static void sendLate(SendChannel<String> channel) {
    try {
      for (int i = 0; i < 300; i++) Thread.sleep(1);
      channel.send("late");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static final class Abandoned {
    static void main() {
      go(Channel.unbuffered()::receive);
      IO.println("done");
    }
  }
}
