package gotojava.gc.example;

import java.io.IOException;
import java.nio.file.Path;

/// Java has several collectors: the JVM picks one by the machine, an option picks another.
///
/// A machine counts as a server from two processors and about two gigabytes on:
/// `os::is_server_class_machine`; `GCConfig::select_gc_ergonomically` gives it G1, else Serial.
///
/// Go: none, it has one collector
///
/// Output:
///
/// ```
/// -XX:ActiveProcessorCount=1: Using Serial
/// -XX:+AlwaysActAsServerClassMachine: Using G1
/// -XX:+UseParallelGC: Using Parallel
/// -XX:+UseZGC: Using The Z Garbage Collector
/// ```
class CollectorChoice {
  static void main() throws IOException {
    ask("-XX:ActiveProcessorCount=1");
    ask("-XX:+AlwaysActAsServerClassMachine");
    ask("-XX:+UseParallelGC");
    ask("-XX:+UseZGC");
  }

  static void ask(String option) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var jvm = new ProcessBuilder(java, option, "-Xmx64m", "-Xlog:gc:stdout:none", "-version");
    try (var answer = jvm.redirectError(ProcessBuilder.Redirect.DISCARD).start().inputReader()) {
      IO.println(option + ": " + answer.readLine());
    }
  }
}
