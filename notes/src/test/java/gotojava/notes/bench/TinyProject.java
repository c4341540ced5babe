package gotojava.notes.bench;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// A checkout of one module, `tiny`, whose Java is built already: its classes are those of the
/// tests.
record TinyProject(Path root) {
  private static final String SOURCES = "src/jmh/java/gotojava/notes/bench";

  static TinyProject in(Path root) throws IOException {
    var tiny = new TinyProject(root);
    tiny.write("pom.xml", "<artifactId>all</artifactId>\n");
    tiny.write("tiny/pom.xml", "<artifactId>tiny</artifactId>\n");
    tiny.write("tiny/src/main/go/go.mod", "module tiny\n\ngo 1.26\n");
    return tiny;
  }

  Project project() {
    return new Project(root);
  }

  Path write(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Path writeJava(String name, String text) throws IOException {
    return write("tiny/" + SOURCES + "/" + name + ".java", text);
  }

  Path writeGo(String folder, String benchmarks) throws IOException {
    var text = "package bench\n\nimport \"testing\"\n\n" + benchmarks;
    return write("tiny/src/main/go/bench/" + folder + "/tiny_test.go", text);
  }

  /// The source of a class of the tests, as a benchmark of the module.
  TinyProject withClass(String name) throws IOException {
    writeJava(
        name, Files.readString(Path.of("src/test/java/gotojava/notes/bench", name + ".java")));
    return this;
  }

  /// Leaves what a build leaves: the class path, and a stamp newer than all sources.
  TinyProject built() throws IOException {
    Files.createDirectories(project().output("tiny").resolve("classes"));
    Files.createDirectories(project().output("tiny").resolve("test-classes"));
    write("tiny/target/launch/test-class-path", System.getProperty("java.class.path"));
    var stamp = write("tiny/target/launch/test-class-path.stamp", "");
    var later = Instant.now().plus(Duration.ofDays(1));
    Files.setLastModifiedTime(stamp, FileTime.from(later));
    return this;
  }
}
