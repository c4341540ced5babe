package gotojava.notes.bench;

import gotojava.notes.project.Project;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a measurement was made on, as far as it explains the figures: no host name and no paths.
///
/// @param date of the first round, UTC
/// @param commit of the checkout, with `-dirty` where files differ from it; empty where unknown
/// @param os name, version and architecture
/// @param cpu model name
/// @param processors those the JVM may use
/// @param load average of the last minute before the first round; negative where unknown
/// @param runtimes versions and settings, by runtime
record Environment(
    String date,
    String commit,
    String os,
    String cpu,
    int processors,
    double load,
    Map<String, Map<String, String>> runtimes) {

  /// Describes this machine, before anything is measured.
  static Environment here(Project project) throws InterruptedException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    var load = Math.round(system.getSystemLoadAverage() * 100) / 100.0;
    return new Environment(
        LocalDate.now(Clock.systemUTC()).toString(),
        firstLine(project, "git", "describe", "--always", "--dirty", "--exclude=*"),
        system.getName() + " " + release(system.getVersion()) + " " + system.getArch(),
        cpu(project),
        system.getAvailableProcessors(),
        load,
        Map.of());
  }

  Environment with(Map<String, Map<String, String>> measured) {
    return new Environment(date, commit, os, cpu, processors, load, measured);
  }

  /// Whether others keep this machine busy, so that figures scatter.
  boolean busy() {
    return load > processors * 0.5;
  }

  /// The digits of a kernel's version: what a distribution appends names its build.
  private static String release(String version) {
    return version.replaceFirst("^(\\d+(\\.\\d+)*).*", "$1");
  }

  private static String cpu(Project project) throws InterruptedException {
    var linux = Path.of("/proc/cpuinfo");
    if (Files.isReadable(linux)) return linuxCpu(linux);
    var mac = firstLine(project, "sysctl", "-n", "machdep.cpu.brand_string");
    if (!mac.isEmpty()) return mac;
    return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "unknown CPU"); // Windows
  }

  private static String linuxCpu(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown CPU"); // Arm's has no name
    } catch (IOException _) {
      return "unknown CPU";
    }
  }

  /// What a program says in one line; empty where there is no such program, or it fails.
  private static String firstLine(Project project, String... command) throws InterruptedException {
    try {
      var outcome = new Child(List.of(command), project.root(), Dump.NONE).run();
      return outcome.succeeded() && !outcome.out().isEmpty() ? outcome.out().getFirst() : "";
    } catch (IOException _) {
      return "";
    }
  }
}
