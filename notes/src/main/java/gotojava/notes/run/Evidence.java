package gotojava.notes.run;

import com.google.common.hash.Hashing;
import gotojava.notes.example.Example;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.project.AtomicFile;
import gotojava.notes.project.Project;
import gotojava.notes.project.UsedSources;
import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a module's examples did when they were last verified: `evidence/verified.json`, written by
/// `verify --record` and by nothing else.
///
/// It serves the badge of a page, and machines without Go.
///
/// @param jdk release of the JDK they were verified with
/// @param go release of Go they were verified with
/// @param examples by id
public record Evidence(String jdk, String go, SortedMap<String, Entry> examples) {
  /// What is known of one example.
  ///
  /// @param digest of the example's sources, so that evidence about others is noticed
  /// @param output what the Go program printed; empty where there is none, or it does not compile
  public record Entry(String digest, Optional<List<String>> output) {}

  /// The evidence of a module; empty where none was recorded yet.
  ///
  /// @throws UserError when the file is malformed
  public static Optional<Evidence> of(Project project, String module) {
    var file = file(project, module);
    if (!Files.exists(file)) return Optional.empty();
    try {
      return Optional.of(Json.read(Files.readString(file), Evidence.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw new UserError(
          "%s is malformed (%s): write it again with './gotojava verify --record'"
              .formatted(project.relative(file), firstLine(e)));
    }
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /// Writes a module's evidence, whole or not at all.
  ///
  /// @param verdicts of all its programs, each kept
  static void write(
      Project project, String module, Go go, List<Example> examples, List<Verdict> verdicts)
      throws IOException {
    var printed =
        verdicts.stream()
            .filter(v -> v.language() == Language.GO && !v.printed().isEmpty())
            .collect(Collectors.toMap(Verdict::id, Verdict::printed));
    var entries = new TreeMap<String, Entry>();
    for (var example : examples) {
      var output = Optional.ofNullable(printed.get(example.id()));
      entries.put(example.id(), new Entry(digest(example), output));
    }
    var text = Json.of(new Evidence(Java.version(), go.version(), entries)) + "\n";
    AtomicFile.write(file(project, module), text);
  }

  private static Path file(Project project, String module) {
    return project.module(module).resolve("evidence").resolve("verified.json");
  }

  /// SHA-256, its first 16 digits, over the text of an example's programs: the Java file and what
  /// it uses in its module, and all Go files in the folder of the twin.
  public static String digest(Example example) {
    var hasher = Hashing.sha256().newHasher();
    Stream.concat(
            example.java().stream().flatMap(Evidence::javaSources),
            example.goFolder().stream().flatMap(Evidence::goSources))
        .forEach(file -> hasher.putString(text(file), StandardCharsets.UTF_8).putInt(0));
    return hasher.hash().toString().substring(0, 16);
  }

  private static Stream<Path> javaSources(JavaProgram program) {
    try {
      return UsedSources.of(program.file()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> goSources(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> file.toString().endsWith(".go")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is known of an example; empty where it was not recorded.
  public Optional<Entry> of(Example example) {
    return Optional.ofNullable(examples.get(example.id()));
  }

  /// Ids whose sources changed since they were recorded, that were never recorded, or that no
  /// longer exist.
  public List<String> stale(List<Example> now) {
    var stale = new ArrayList<String>();
    var left = new TreeMap<>(Map.copyOf(examples));
    for (var example : now) {
      var entry = left.remove(example.id());
      if (entry == null || !entry.digest().equals(digest(example))) stale.add(example.id());
    }
    stale.addAll(left.keySet());
    return stale;
  }
}
