package gotojava.notes.book;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small project in a temporary folder: a module `patterns` with a pair, a Java example, an
/// erratum and an exercise, and a book in two languages that is in step with them.
record Checkout(Path root) {
  static final String EN = "notes/book/en/a1-basics.md";
  static final String ZH = "notes/book/zh/a1-basics.md";

  static Checkout in(Path root) throws IOException {
    var checkout = new Checkout(root);
    checkout.file("gotojava", "").file(".gitignore", "target/\n");
    checkout.file("patterns/pom.xml", "").file("notes/pom.xml", "");
    checkout.pair();
    checkout.erratumAndExercise();
    checkout.file(
        EN, "# Basics\n\nFirst.\n\n## Loops\n\nA question?\n\n" + block("pair patterns/lap"));
    checkout.file(
        ZH,
        """
        # 基础
        <!-- renders en: Basics -->

        第一。

        ## 循环
        <!-- renders en: Loops -->

        问题？

        """
            + block("pair patterns/lap"));
    checkout.book().write();
    checkout.book().rendered("Basics");
    checkout.book().rendered("Loops");
    return checkout;
  }

  private void pair() throws IOException {
    file(
        "patterns/src/main/go/lap/main.go",
        """
        // A loop has laps.
        package main

        import "fmt"

        func main() {
        \tfmt.Println("lap 1")
        }
        """);
    file(
        "patterns/src/main/java/gotojava/patterns/loops/Lap.java",
        """
        package gotojava.patterns.loops;

        /// A loop has laps.
        ///
        /// Go: `src/main/go/lap/main.go`
        ///
        /// Output:
        ///
        /// ```
        /// lap 1
        /// ```
        class Lap {
          static void main() {
            IO.println("lap 1");
          }
        }
        """);
  }

  private void erratumAndExercise() throws IOException {
    file(
        "patterns/src/main/go/errata/copy/main.go",
        """
        // The value is a copy.
        //
        // Output:
        //
        //\tstill 1
        package main

        func main() {
        \tprintln("still 1")
        }
        """);
    file(
        "patterns/exercises.yaml",
        """
        - id: laps
          form: fill
          page: a1-basics#loops
          title: {en: "Count laps", zh: "数圈"}
          hints: {en: ["one"], zh: ["一"]}
          mutants: {stays: "does not count: counts"}
        """);
    file("patterns/src/exercise/java/loops/Laps.java", "");
  }

  /// An empty block, as an author types it.
  static String block(String name) {
    return "<!-- %s -->\n<!-- /%s -->\n".formatted(name, name.split(" ", -1)[0]);
  }

  Checkout file(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  Checkout append(String path, String text) throws IOException {
    return file(path, read(path) + text);
  }

  Checkout replace(String path, String old, String fresh) throws IOException {
    return file(path, read(path).replace(old, fresh));
  }

  Project project() {
    return new Project(root);
  }

  Book book() {
    return new Book(project());
  }

  /// What is wrong, a line each.
  List<String> findings() {
    return book().check().findings();
  }

  /// What a page gives after its blocks were written.
  String written(String path) throws IOException {
    book().write();
    return read(path);
  }
}
