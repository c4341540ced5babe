package gotojava.notes.run;

import gotojava.notes.project.Build;
import gotojava.notes.project.Project;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Java programs of the modules, as child processes on the JDK that the program itself runs on.
public final class Java {
  private final Project project;
  private final Build build;

  public Java(Project project) {
    this.project = project;
    this.build = new Build(project);
  }

  /// Its release, as `25.0.3`.
  public static String version() {
    return System.getProperty("java.version");
  }

  /// A class with `main`, with the module's class path; the module is built first where stale.
  public Child program(String module, String className) throws InterruptedException {
    var classPath = build.classPath(module, Build.Scope.MAIN);
    var args = List.of("-Xshare:auto", "-XX:-UsePerfData", "-cp", joined(classPath), className);
    return new Child(command(args), project.module(module), Dump.JAVA);
  }

  /// The command line of a JVM that prints in UTF-8.
  public static List<String> command(List<String> args) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.addAll(args);
    return command;
  }

  /// A class path as the JVM takes it.
  public static String joined(List<Path> classPath) {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
