package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import gotojava.notes.exercise.Exercises;
import gotojava.notes.project.Project;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A checkout with one module, `sums`, and one exercise, `sums/adder`, that needs no build.
public record Checkout(Path root) {
  static final String RIGHT = "return a + b;";

  private static final String ANSWER =
      """
      package sums;

      public class Adder {
        public static int add(int a, int b) throws Exception {
          %s
        }
      }
      """;

  private static final String CHECK =
      """
      package sums;

      import static org.assertj.core.api.Assertions.assertThat;

      import org.junit.jupiter.api.Test;

      class AdderTest {
        @Test
        void adds_two_numbers() throws Exception {
          assertThat(Adder.add(2, 3)).isEqualTo(5);
        }

        @Test
        void adds_nothing_to_nothing() throws Exception {
          assertThat(Adder.add(0, 0)).isZero();
        }
      }
      """;

  public static final String EXERCISES =
      """
      - id: adder
        form: fill
        page: sums#adding
        title: {en: "Add", zh: "相加"}
        hints:
          en: ["one", "two", "three"]
          zh: ["一", "二", "三"]
        mutants:
          subtracts: "takes away: adds_two_numbers"
      """;

  private static final String GUESS =
      """
      - id: guess
        form: predict
        page: sums#adding
        title: {en: "Guess", zh: "猜"}
        hints:
          en: ["one", "two", "three"]
          zh: ["一", "二", "三"]
        mutants:
          same: "takes Java for Go: go lines"
      """;

  private static final String ROOT =
      """
      <project>
        <properties>
          <maven.compiler.release>25</maven.compiler.release>
          <junit.version>5.9</junit.version>
          <own.version>7.1</own.version>
        </properties>
        <dependencyManagement><dependencies>
          <dependency>
            <groupId>org.junit</groupId><artifactId>junit-bom</artifactId>
            <version>${junit.version}</version><scope>import</scope>
          </dependency>
          <dependency>
            <groupId>org.assertj</groupId><artifactId>assertj-core</artifactId>
            <version>3.7</version>
          </dependency>
          <dependency>
            <groupId>lib</groupId><artifactId>lib</artifactId><version>1.2</version>
          </dependency>
        </dependencies></dependencyManagement>
      </project>
      """;

  private static final String MODULE =
      """
      <project>
        <dependencies>
          <dependency><groupId>lib</groupId><artifactId>lib</artifactId></dependency>
          <dependency>
            <groupId>own</groupId><artifactId>own</artifactId><version>${own.version}</version>
          </dependency>
        </dependencies>
      </project>
      """;

  /// Writes it into an empty folder.
  public static Checkout in(Path folder) {
    var checkout = new Checkout(folder.toAbsolutePath());
    checkout.write("pom.xml", ROOT);
    checkout.write("sums/pom.xml", MODULE);
    checkout.write("sums/exercises.yaml", EXERCISES);
    checkout.write("sums/src/exercise/java/sums/Adder.java", answer("throw new Error(\"todo\");"));
    checkout.write("sums/src/solution/java/sums/Adder.java", answer(RIGHT));
    checkout.write("sums/src/test/java/sums/AdderTest.java", CHECK);
    checkout.write("sums/target/launch/classes/empty", "");
    checkout.write("sums/target/launch/class-path", "");
    checkout.write("sums/target/launch/class-path.stamp", "");
    checkout.pretendBuilt();
    return checkout;
  }

  /// Adds an exercise `sums/guess`, whose Java program prints `one` and `two`, and Go's `one`.
  Exercise predict() {
    write("sums/exercises.yaml", EXERCISES + GUESS);
    write("sums/src/exercise/java/sums/Guess.java", "package sums;\n\nclass Guess {}\n");
    write("sums/src/exercise/go/guess/main.go", "package main\n");
    write("sums/src/solution/prediction/guess/java.txt", "one\ntwo\n");
    write("sums/src/solution/prediction/guess/go.txt", "one\n");
    return Exercises.of(project()).find("guess");
  }

  private void pretendBuilt() {
    try {
      var tomorrow = FileTime.from(Instant.now().plus(1, ChronoUnit.DAYS));
      Files.setLastModifiedTime(root.resolve("sums/target/launch/class-path.stamp"), tomorrow);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The class to write, with this for the body of `add`.
  static String answer(String body) {
    return ANSWER.formatted(body);
  }

  public Project project() {
    return new Project(root);
  }

  public Exercise exercise() {
    return Exercises.of(project()).find("adder");
  }

  Workspace workspace() {
    return new Workspace(project(), exercise());
  }

  /// A terminal that prints without colours, 100 columns wide.
  static Terminal terminal(OutputStream out) {
    return new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false, false, 100);
  }

  public Path write(String path, String text) {
    try {
      var file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
