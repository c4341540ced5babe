package gotojava.notes.run;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.contract.BrokenContract;
import gotojava.notes.contract.Contract;
import gotojava.notes.contract.Contract.Runs;
import gotojava.notes.contract.ContractParser;
import gotojava.notes.contract.DocComment;
import gotojava.notes.contract.Expectation;
import gotojava.notes.contract.Expectation.OneOf;
import gotojava.notes.example.Example;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Changing any one character of what an example promises turns it red: each is changed in turn,
/// and what Go really printed is held against the changed contract.
class PromisedOutputTest {
  private final Project project = Project.here();

  @TestFactory
  Stream<DynamicTest> every_character_counts() {
    return Examples.of(project).all().stream()
        .filter(example -> recorded(example).isPresent())
        .map(example -> DynamicTest.dynamicTest(example.id(), () -> changeEach(example)));
  }

  private void changeEach(Example example) throws IOException {
    var file = example.java().map(JavaProgram::file).or(example::go).orElseThrow();
    var lines = Files.readAllLines(file);
    var printed = recorded(example).orElseThrow();
    assertThat(difference(parse(example, lines), printed)).isEmpty();
    var promised = promised(example, printed);
    var start = startOf(lines, promised);
    for (var n = 0; n < promised.size(); n++) {
      var text = promised.get(n);
      for (var at = 0; at < text.length(); at++) {
        if (inPlaceholder(text, at)) continue;
        var changed = new ArrayList<>(lines);
        var line = lines.get(start + n);
        changed.set(start + n, changed(line, line.length() - text.length() + at));
        assertThat(turnsRed(example, changed, printed)).as(changed.get(start + n)).isTrue();
      }
    }
  }

  private boolean turnsRed(Example example, List<String> source, List<String> printed) {
    try {
      return difference(parse(example, source), printed).isPresent();
    } catch (BrokenContract _) {
      return true;
    }
  }

  private static Contract parse(Example example, List<String> source) {
    return example.java().isPresent()
        ? ContractParser.java(DocComment.ofJava(source))
        : ContractParser.go(DocComment.ofGo(source));
  }

  private static Optional<List<String>> difference(Contract contract, List<String> printed) {
    return ((Runs) contract.go()).output().difference(printed);
  }

  /// The lines of the promise; of several outputs, those of the one that occurred.
  private static List<String> promised(Example example, List<String> printed) {
    var output = ((Runs) example.contract().go()).output();
    return Expectation.trimmed(output instanceof OneOf ? printed : output.sample());
  }

  /// Where the promise begins, at the last such place of the comment: what Go prints stands after
  /// what both or Java print.
  private static int startOf(List<String> lines, List<String> promised) {
    var inJava = promised.stream().map(line -> ("/// " + line).strip()).toList();
    var inGo = promised.stream().map(line -> ("//\t" + line).strip()).toList();
    var start = Math.max(lastIndexOf(lines, inJava), lastIndexOf(lines, inGo));
    if (start < 0) throw new AssertionError("not found in the contract: " + promised);
    return start;
  }

  /// Of a block as a whole: several outputs may begin alike.
  private static int lastIndexOf(List<String> lines, List<String> block) {
    var stripped = lines.stream().map(String::strip).toList();
    for (var at = lines.size() - block.size(); at >= 0; at--) {
      var end = at + block.size();
      if (!stripped.subList(at, end).equals(block)) continue;
      if (end == lines.size() || !goesOn(stripped.get(end))) return at;
    }
    return -1;
  }

  private static boolean goesOn(String line) {
    return line.startsWith("//\t") || (line.startsWith("/// ") && !line.equals("/// ```"));
  }

  private static String changed(String line, int at) {
    var other = line.charAt(at) == '#' ? '%' : '#';
    return line.substring(0, at) + other + line.substring(at + 1);
  }

  private static boolean inPlaceholder(String line, int at) {
    var open = line.lastIndexOf('{', at);
    var close = line.indexOf('}', at);
    return open >= 0 && close >= 0 && line.substring(open, close + 1).matches("\\{\\w+}");
  }

  private Optional<List<String>> recorded(Example example) {
    return Evidence.of(project, example.module())
        .flatMap(evidence -> evidence.of(example))
        .flatMap(Evidence.Entry::output);
  }
}
