package gotojava.notes.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import gotojava.notes.contract.ContractParser;
import gotojava.notes.contract.DocComment;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What every source of every module keeps to, read with the compiler's own parser.
class SourceStyleTest {
  private static final int LONGEST_METHOD = 40;
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_EXAMPLE = 100;
  private static final int MOST_CODE_IN_EXAMPLE = 45;
  private static final Pattern BAD_NAME =
      Pattern.compile(
          ".*(Utils?|Helper|Manager|Processor|Impl|Constants)|(Base|Default|Common)[A-Z].*|I[A-Z][a-z].*");
  private static final Pattern LEFT_OVER =
      Pattern.compile("//.*\\b(?<!context\\.)(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern HOPING_SLEEP =
      Pattern.compile("\\bThread\\.sleep\\((?!1\\))|SECONDS\\.sleep\\(");

  private static final Pattern NEEDED =
      Pattern.compile(
          "@SuppressWarnings\\((\"unchecked\"|\"NullAway\"|\\{\"unchecked\", \"NullAway\"}"
              + "|\"ThreadPriorityCheck\")\\) // .+");

  private final Project project = Project.here();

  @Test
  void methods_are_at_most_40_lines() {
    assertThat(methods().filter(method -> method.lines > LONGEST_METHOD)).isEmpty();
  }

  @Test
  void files_are_at_most_400_lines() {
    assertThat(sources("").filter(file -> lines(file).size() > LONGEST_FILE)).isEmpty();
  }

  @Test
  void an_example_fits_a_screen() {
    assertThat(examples().filter(file -> lines(file).size() > LONGEST_EXAMPLE)).isEmpty();
    assertThat(examples().filter(file -> code(file) > MOST_CODE_IN_EXAMPLE)).isEmpty();
  }

  @Test
  void a_class_with_main_in_patterns_has_a_contract() {
    assertThat(
            sources("patterns/src/main/java")
                .filter(file -> text(file).contains("void main("))
                .filter(file -> !isExample(file)))
        .isEmpty();
  }

  @Test
  void names_say_what_a_thing_is() {
    assertThat(
            sources("").map(SourceStyleTest::simpleName).filter(n -> BAD_NAME.matcher(n).matches()))
        .isEmpty();
  }

  @Test
  void warnings_are_suppressed_only_where_an_example_is_wrong_on_purpose() {
    assertThat(
            sources("")
                .filter(file -> !simpleName(file).matches("(Naive|Broken).*"))
                .filter(SourceStyleTest::suppresses))
        .isEmpty();
  }

  /// A class that a test needs broken says so in its name, and stands below the line.
  private static boolean suppresses(Path file) {
    var lines = lines(file);
    return IntStream.range(0, lines.size() - 1)
        .filter(i -> suppresses(lines.get(i)))
        .anyMatch(i -> !lines.get(i + 1).matches(".*\\bclass (Naive|Broken)\\w* .*"));
  }

  /// What Java cannot say without it, and why that is safe: a generic container's one cast, and a
  /// yield that only makes waiting cheaper.
  private static boolean suppresses(String line) {
    var text = line.strip();
    return text.startsWith("@SuppressW") && !NEEDED.matcher(text).matches();
  }

  @Test
  void nothing_is_left_to_do() {
    assertThat(sources("").filter(file -> LEFT_OVER.matcher(text(file)).find())).isEmpty();
  }

  @Test
  void no_test_hopes_that_a_sleep_is_long_enough() {
    assertThat(
            sources("")
                .filter(file -> project.relative(file).contains("/src/test/"))
                .filter(file -> !simpleName(file).equals("SourceStyleTest"))
                .filter(file -> HOPING_SLEEP.matcher(text(file)).find()))
        .isEmpty();
  }

  @Test
  void a_go_program_fits_a_screen() {
    var programs = Examples.of(project).all().stream().flatMap(example -> example.go().stream());
    assertThat(programs.filter(file -> code(file) > MOST_CODE_IN_EXAMPLE)).isEmpty();
  }

  private Stream<Path> examples() {
    return sources("")
        .filter(f -> project.relative(f).contains("/src/main/"))
        .filter(this::isExample);
  }

  private boolean isExample(Path file) {
    return ContractParser.promises(DocComment.ofJava(lines(file)));
  }

  private static long code(Path file) {
    return lines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .count();
  }

  private Stream<Path> sources(String under) {
    try (var tree = Files.walk(project.root().resolve(under))) {
      return tree
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !project.relative(file).matches("(.*/)?(target|workspace)/.*"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String simpleName(Path file) {
    return String.valueOf(file.getFileName()).replace(".java", "");
  }

  private record Method(String place, long lines) {}

  private Stream<Method> methods() {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = compiler.getStandardFileManager(null, null, null);
    var sources = files.getJavaFileObjectsFromPaths(sources("").toList());
    var options = List.of("--release", "25");
    var task = (JavacTask) compiler.getTask(null, files, _ -> {}, options, null, sources);
    var positions = Trees.instance(task).getSourcePositions();
    var methods = new ArrayList<Method>();
    try {
      for (var unit : task.parse()) new MethodScanner(unit, positions, methods).scan(unit, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return methods.stream();
  }

  private static final class MethodScanner extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> found;
    private String className = "";

    MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (className.isEmpty()) className = tree.getSimpleName().toString();
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      var lines = unit.getLineMap();
      var first = lines.getLineNumber(positions.getStartPosition(unit, tree));
      var last = lines.getLineNumber(positions.getEndPosition(unit, tree));
      found.add(new Method(className + "." + tree.getName() + ":" + first, last - first + 1));
      return super.visitMethod(tree, null);
    }
  }
}
