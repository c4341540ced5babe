package gotojava.notes.bench;

import gotojava.notes.project.Project;
import gotojava.notes.run.Machine;
import java.lang.management.ManagementFactory;
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
    var machine = Machine.here(project);
    var system = ManagementFactory.getOperatingSystemMXBean();
    var load = Math.round(system.getSystemLoadAverage() * 100) / 100.0;
    return new Environment(
        machine.date(),
        machine.commit(),
        machine.os(),
        machine.cpu(),
        machine.processors(),
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
}
