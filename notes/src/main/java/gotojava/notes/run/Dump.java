package gotojava.notes.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Asks a process that hangs what its threads are doing.
public enum Dump {
  /// `jcmd PID Thread.dump_to_file`: platform and virtual threads.
  JAVA {
    @Override
    String of(Process process) throws InterruptedException {
      var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      try {
        var file = Files.createTempFile("threads", ".txt");
        try {
          var asked =
              new ProcessBuilder(
                      jcmd,
                      String.valueOf(process.pid()),
                      "Thread.dump_to_file",
                      "-overwrite",
                      file.toString())
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start();
          if (!asked.waitFor(5, TimeUnit.SECONDS)) asked.destroyForcibly();
          return Files.readString(file);
        } finally {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        return "(no thread dump: " + e.getMessage() + ")";
      }
    }
  },
  /// SIGQUIT: the runtime prints every goroutine on standard error and exits.
  GO {
    @Override
    String of(Process process) throws InterruptedException {
      try {
        new ProcessBuilder("kill", "-QUIT", String.valueOf(process.pid())).start().waitFor();
        process.waitFor(2, TimeUnit.SECONDS);
        return "";
      } catch (IOException e) {
        return "(no goroutine dump: " + e.getMessage() + ")";
      }
    }
  },
  /// Nobody is asked.
  NONE {
    @Override
    String of(Process process) {
      return "";
    }
  };

  abstract String of(Process process) throws InterruptedException;
}
