package gotojava.gc.example;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import javax.management.JMException;
import javax.management.ObjectName;

/// One line says what a collection did: Go's by `GODEBUG=gctrace=1`, the JVM's by `-Xlog:gc`.
///
/// Each number is printed as `#`, and each part of Go's line on a line of its own. Go reads its
/// variable as a program begins, so the twin starts itself once more; the JVM's log can be switched
/// on while it runs, as `jcmd PID VM.log` does.
///
/// Go: `src/main/go/gctrace-line/main.go`
///
/// Output:
///
/// ```
/// GC(#) Pause Full (System.gc()) #M->#M(#M) #ms
/// ```
///
/// Go prints: the two pauses and the marking between them, and the goal that the pacer had set
///
/// ```
/// gc # @#s #%: #+#+# ms clock
///   #+#/#/#+# ms cpu
///   #->#-># MB
///   # MB goal
///   # MB stacks
///   # MB globals
///   # P (forced)
/// ```
class GctraceLine {
  static void main() throws IOException, JMException {
    var log = Files.createTempFile("gc", ".log");
    log.toFile().deleteOnExit();
    logTo("output=file=" + log, "what=gc", "decorators=none");
    System.gc();
    for (var line : Files.readAllLines(log)) {
      if (line.contains("System.gc()")) IO.println(line.replaceAll("[0-9.]*[0-9]", "#"));
    }
  }

  static void logTo(String... options) throws JMException {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "vmLog",
            new Object[] {options},
            new String[] {String[].class.getName()});
  }
}
