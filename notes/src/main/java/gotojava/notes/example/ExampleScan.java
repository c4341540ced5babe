package gotojava.notes.example;

import com.google.common.base.CaseFormat;
import gotojava.notes.contract.BrokenContract;
import gotojava.notes.contract.Contract;
import gotojava.notes.contract.Contract.TwinFile;
import gotojava.notes.contract.ContractParser;
import gotojava.notes.contract.DocComment;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the examples in the modules' sources: Java files with a `main` and a contract, files that
/// javac is to refuse, and Go programs that are no twin and have a contract of their own.
final class ExampleScan {
  private static final Pattern MAIN = Pattern.compile("\\bvoid main\\(");
  private static final Pattern SHOWN = Pattern.compile("<!-- (?:pair|example|erratum) (\\S+) -->");

  private final Project project;
  private final Map<String, String> chapters = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<Path> twins = new HashSet<>();

  ExampleScan(Project project) {
    this.project = project;
  }

  Examples run() {
    try {
      readChapters();
      for (var module : project.modules()) scan(module);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    examples.sort(Comparator.comparing(Example::id));
    for (var i = 1; i < examples.size(); i++) {
      var example = examples.get(i);
      if (!example.id().equals(examples.get(i - 1).id())) continue;
      flaws.add(new Flaw(example.id(), place(source(example), 1), "another example has this id"));
    }
    examples.sort(Comparator.comparingInt(placeInBook()));
    return new Examples(examples, flaws);
  }

  private ToIntFunction<Example> placeInBook() {
    var shown = List.copyOf(chapters.keySet());
    return example -> {
      var place = shown.indexOf(example.id());
      return place < 0 ? Integer.MAX_VALUE : place;
    };
  }

  private static Path source(Example example) {
    return example.java().map(JavaProgram::file).or(example::go).orElseThrow();
  }

  private void readChapters() throws IOException {
    for (var page : files(project.module("notes").resolve("book").resolve("en"), ".md")) {
      var name = page.getFileName().toString();
      if (name.indexOf('-') < 0) continue; // an index, no chapter
      var chapter = name.substring(0, name.indexOf('-')).toUpperCase(Locale.ROOT);
      var shown = SHOWN.matcher(Files.readString(page));
      while (shown.find()) chapters.putIfAbsent(shown.group(1), chapter);
    }
  }

  private void scan(String module) throws IOException {
    var source = project.module(module).resolve("src");
    var main = source.resolve("main").resolve("java");
    for (var file : files(main, ".java")) java(module, main, file, false);
    var rejected = source.resolve("rejected").resolve("java");
    for (var file : files(rejected, ".java")) java(module, rejected, file, true);
    var go = source.resolve("main").resolve("go");
    for (var file : files(go, "main.go")) {
      if (!twins.contains(file)) go(module, go, file);
    }
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    if (!Files.isDirectory(root)) return List.of();
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void java(String module, Path root, Path file, boolean rejected) throws IOException {
    var text = Files.readString(file);
    if (!rejected && !MAIN.matcher(text).find()) return;
    var comment = DocComment.ofJava(text.lines().toList());
    if (!rejected && !ContractParser.promises(comment)) return;
    var className = className(root, file);
    var simpleName = className.substring(className.lastIndexOf('.') + 1);
    var id = module + "/" + CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, simpleName);
    try {
      var contract = ContractParser.java(comment);
      var twin = twin(module, contract);
      if (twin.isPresent()) contract = withVet(contract, twin.get());
      var program = Optional.of(new JavaProgram(file, className, rejected));
      examples.add(new Example(id, module, chapter(id), contract, program, twin));
    } catch (BrokenContract e) {
      flaws.add(new Flaw(id, place(file, e.line()), e.getMessage()));
    }
  }

  private Optional<Path> twin(String module, Contract contract) {
    if (!(contract.twin() instanceof TwinFile(var path))) return Optional.empty();
    var file = project.module(module).resolve(path).normalize();
    if (!Files.isRegularFile(file)) {
      throw new BrokenContract(1, "the twin it names is missing: " + project.relative(file));
    }
    twins.add(file);
    return Optional.of(file);
  }

  private static Contract withVet(Contract own, Path twin) throws IOException {
    var vet = ContractParser.twinVet(DocComment.ofGo(Files.readAllLines(twin)));
    return new Contract(
        own.idea(), own.twin(), own.own(), own.go(), own.difference(), vet, own.since());
  }

  private void go(String module, Path root, Path file) throws IOException {
    var folder = Objects.requireNonNull(file.getParent());
    var id = module + "/" + folder.getFileName();
    var comment = DocComment.ofGo(Files.readAllLines(file));
    if (!ContractParser.promises(comment)) {
      if (hasGoModOfItsOwn(root, folder)) return; // a program that examples or tests use
      flaws.add(new Flaw(id, place(file, 1), "no Java twin names it, and it has no contract"));
      return;
    }
    try {
      var contract = ContractParser.go(comment);
      examples.add(
          new Example(id, module, chapter(id), contract, Optional.empty(), Optional.of(file)));
    } catch (BrokenContract e) {
      flaws.add(new Flaw(id, place(file, e.line()), e.getMessage()));
    }
  }

  private static boolean hasGoModOfItsOwn(Path root, Path folder) {
    for (var at = folder; at != null && !at.equals(root); at = at.getParent()) {
      if (Files.exists(at.resolve("go.mod"))) return true;
    }
    return false;
  }

  private Optional<String> chapter(String id) {
    return Optional.ofNullable(chapters.get(id));
  }

  private String place(Path file, int line) {
    return project.relative(file) + ":" + line;
  }

  private static String className(Path root, Path file) {
    var relative = root.relativize(file).toString();
    return relative.substring(0, relative.length() - ".java".length()).replaceAll("[/\\\\]", ".");
  }
}
