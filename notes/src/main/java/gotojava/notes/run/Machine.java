package gotojava.notes.run;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What figures were measured on, as far as it explains them: no host name and no paths.
///
/// @param date UTC
/// @param commit of the checkout, with `-dirty` where files differ from it; empty where unknown
/// @param os name, version and architecture
/// @param cpu model name
/// @param processors those the JVM may use
public record Machine(String date, String commit, String os, String cpu, int processors) {
  /// Describes this machine, now.
  public static Machine here(Project project) throws InterruptedException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        LocalDate.now(Clock.systemUTC()).toString(),
        firstLine(project, "git", "describe", "--always", "--dirty", "--exclude=*"),
        system.getName() + " " + release(system.getVersion()) + " " + system.getArch(),
        cpu(project),
        system.getAvailableProcessors());
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
