package gotojava.notes.stress;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import javax.tools.ToolProvider;

/// A checkout of one module, `tiny`, that is built already.
record TinyProject(Path root) {
  static final String TESTS = "tiny/src/jcstress/java/gotojava/";

  static TinyProject in(Path root) throws IOException {
    var tiny = new TinyProject(root);
    tiny.write("pom.xml", "<artifactId>all</artifactId>\n");
    tiny.write("tiny/pom.xml", "<artifactId>tiny</artifactId>\n");
    return tiny;
  }

  Project project() {
    return new Project(root);
  }

  TinyProject write(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /// Leaves what a build leaves: the class path, and a stamp newer than all sources.
  TinyProject built(String classPath) throws IOException {
    Files.createDirectories(project().output("tiny").resolve("classes"));
    Files.createDirectories(project().output("tiny").resolve("test-classes"));
    write("tiny/target/launch/test-class-path", classPath);
    write("tiny/target/launch/test-class-path.stamp", "");
    var stamp = project().output("tiny").resolve("test-class-path.stamp");
    Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
    return this;
  }

  /// Puts in jcstress's place a program that prints a report as jcstress did, and ends so.
  TinyProject reporting(String report, int exitCode) throws IOException {
    built("");
    write("report", report);
    var source = root.resolve("Main.java");
    var program =
        """
        package org.openjdk.jcstress;
        public class Main {
          public static void main(String[] args) throws Exception {
            System.out.print(java.nio.file.Files.readString(java.nio.file.Path.of("%s")));
            System.exit(%d);
          }
        }
        """;
    var file = root.resolve("report").toString().replace("\\", "\\\\");
    Files.writeString(source, program.formatted(file, exitCode));
    var classes = project().output("tiny").resolve("test-classes").toString();
    var javac = ToolProvider.getSystemJavaCompiler();
    if (javac.run(null, null, null, "-proc:none", "-d", classes, source.toString()) != 0) {
      throw new IllegalStateException("the program does not compile");
    }
    return this;
  }
}
