package gotojava.notes.bench;

import com.google.common.base.CaseFormat;
import com.google.common.io.MoreFiles;
import gotojava.notes.contract.BrokenContract;
import gotojava.notes.contract.DocComment;
import gotojava.notes.contract.DocComment.Paragraph;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what a JMH class and its Go twin promise. The class comment has the question as its first
/// sentence, a line ``Go: `folder` ``, a paragraph `Does not show: …`, and maybe [Terms]; all else
/// in it is prose. Each case has a main row in both languages.
final class BenchmarkParser {
  private static final Pattern QUESTION = Pattern.compile("([^?]+\\?)(?: (.*))?");
  private static final Pattern TWIN = Pattern.compile("Go: `([^`]+)`");
  private static final Pattern LIMITS = Pattern.compile("Does not show: (.+)");

  private final Project project;
  private final String module;
  private final Path java;

  /// @param java a file of `src/jmh/java`
  BenchmarkParser(Project project, String module, Path java) {
    this.project = project;
    this.module = module;
    this.java = java;
  }

  String id() {
    return module + "/" + CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, simpleName());
  }

  private String simpleName() {
    return MoreFiles.getNameWithoutExtension(java);
  }

  /// The benchmark, as the sources state it.
  ///
  /// @throws UserError when the contract is broken, with the file and what is wrong
  Benchmark read() throws IOException {
    var lines = Files.readAllLines(java);
    var paragraphs = paragraphs(lines);
    var terms = parsed(java, paragraphs, Terms::of);
    var comment = paragraphs.stream().map(Paragraph::text).toList();
    var question = clause(comment.stream().limit(1).toList(), QUESTION, "a question to begin with");
    var twin = clause(comment, TWIN, "the line 'Go: `folder of the twin`'").getFirst();
    var limits = clause(comment, LIMITS, "a paragraph 'Does not show: …'").getFirst();
    var go = project.module(module).resolve(twin).normalize();
    if (!Files.isDirectory(go)) {
      throw flaw(java, "the twin it names is missing: " + project.relative(go));
    }
    var rows = rows(go, lines);
    terms.gcc().forEach(variant -> expectVariant(variant, rows));
    terms.against().forEach(variant -> expectVariant(variant, rows));
    var about = prose(question.getLast(), comment);
    var className = className(lines);
    return new Benchmark(
        id(), module, question.getFirst(), about, limits, terms, className, java, go, rows);
  }

  private static List<Paragraph> paragraphs(List<String> lines) {
    return DocComment.ofJava(lines).parts().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }

  private List<String> clause(List<String> comment, Pattern form, String what) {
    for (var paragraph : comment) {
      var match = form.matcher(paragraph);
      if (!match.matches()) continue;
      var last = match.group(match.groupCount());
      return List.of(match.group(1), last == null ? "" : last);
    }
    throw flaw(java, "its class comment lacks " + what);
  }

  private static List<String> prose(String afterQuestion, List<String> comment) {
    return Stream.concat(Stream.of(afterQuestion), comment.stream().skip(1))
        .filter(text -> !text.isEmpty())
        .filter(text -> !TWIN.matcher(text).matches() && !LIMITS.matcher(text).matches())
        .filter(text -> !Terms.isTerm(text))
        .toList();
  }

  private String className(List<String> lines) {
    for (var line : lines) {
      if (!line.startsWith("package ")) continue;
      return line.substring("package ".length(), line.indexOf(';')) + "." + simpleName();
    }
    throw flaw(java, "a benchmark lies in a package");
  }

  private List<Row> rows(Path go, List<String> lines) throws IOException {
    var ours = parsed(java, lines, RowParser::java);
    var theirs = new ArrayList<Row>();
    try (Stream<Path> files = Files.list(go)) {
      for (var file : files.filter(f -> f.toString().endsWith("_test.go")).sorted().toList()) {
        theirs.addAll(parsed(file, Files.readAllLines(file), RowParser::go));
      }
    }
    ours.forEach(row -> expectMain(row, theirs, go, RowParser.goName(row.caseName())));
    theirs.forEach(row -> expectMain(row, ours, java, "method " + row.caseName()));
    return Stream.concat(ours.stream(), theirs.stream()).toList();
  }

  private <S, T> T parsed(Path file, List<S> source, Function<List<S>, T> parser) {
    try {
      return parser.apply(source);
    } catch (BrokenContract e) {
      throw new UserError(project.relative(file) + ":" + e.line() + ": " + e.getMessage());
    }
  }

  /// The ratio of a case needs a main row on either side.
  private void expectMain(Row row, List<Row> rows, Path where, String name) {
    if (rows.stream().anyMatch(other -> other.method().equals(row.caseName()))) return;
    var side = row.runtime().equals(Row.JAVA) ? "Java's " : "Go's ";
    throw flaw(where, "there is no " + name + ", which " + side + row.method() + " needs");
  }

  /// What the terms name is one of Java's, and not what makes the ratio.
  private void expectVariant(String variant, List<Row> rows) {
    for (var row : rows) {
      if (row.runtime().equals(Row.JAVA) && !row.isMain() && row.variant().equals(variant)) return;
    }
    throw flaw(java, "its class comment names a variant '" + variant + "', and there is none");
  }

  private UserError flaw(Path file, String what) {
    return new UserError(project.relative(file) + ": " + what);
  }
}
