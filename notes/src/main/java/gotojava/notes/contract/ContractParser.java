package gotojava.notes.contract;

import gotojava.notes.contract.Contract.GoOnly;
import gotojava.notes.contract.Contract.NoTwin;
import gotojava.notes.contract.Contract.Promise;
import gotojava.notes.contract.Contract.Refused;
import gotojava.notes.contract.Contract.Runs;
import gotojava.notes.contract.Contract.Since;
import gotojava.notes.contract.Contract.Twin;
import gotojava.notes.contract.Contract.TwinFile;
import gotojava.notes.contract.DocComment.Block;
import gotojava.notes.contract.DocComment.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a [Contract] from a comment: paragraphs that begin with one of the contract's headers,
/// each followed by the blocks that belong to it. All else is prose.
public final class ContractParser {
  private static final List<String> OWN_FORMS =
      List.of("Output", "Unordered output", "One of these outputs", "Output pattern");
  private static final List<String> GO_FORMS =
      List.of("Go prints", "Go prints, unordered", "Go prints, one of", "Go prints, pattern");
  private static final Set<String> HEADERS =
      Stream.of(
              OWN_FORMS,
              GO_FORMS,
              List.of("Go", "Order", "Fails with", "Go fails with", "Does not compile"),
              List.of("Vet", "Since"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST_HEADER = 24;
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`(.*)");
  private static final Pattern SINCE = Pattern.compile("(Go|Java) (\\d+(?:\\.\\d+)*)");

  private static final int EXACTLY = 0;
  private static final int UNORDERED = 1;
  private static final int ONE_OF = 2;
  private static final Expectation NOTHING = new Expectation.Exactly(List.of());

  private record Clause(int line, String text, List<List<String>> blocks) {}

  private final Map<String, Clause> clauses = new LinkedHashMap<>();
  private final List<String> vet = new ArrayList<>();
  private @Nullable Clause open;
  private String idea = "";
  private int firstLine = 1;

  private ContractParser() {}

  static boolean isHeader(String line) {
    return HEADERS.contains(beforeColon(line));
  }

  /// What stands before a line's first colon, where a blank or nothing follows it; else nothing.
  private static String beforeColon(String line) {
    var colon = line.indexOf(':');
    if (colon < 0) return "";
    var alone = colon == line.length() - 1 || line.charAt(colon + 1) == ' ';
    return alone ? line.substring(0, colon) : "";
  }

  /// The contract in the comment of a Java program.
  ///
  /// @throws BrokenContract where it cannot be understood
  public static Contract java(DocComment comment) {
    return new ContractParser().read(comment).javaContract();
  }

  /// The contract in the package comment of a Go program that stands alone.
  ///
  /// @throws BrokenContract where it cannot be understood
  public static Contract go(DocComment comment) {
    return new ContractParser().read(comment).goContract();
  }

  /// Whether a comment promises anything: it has one of the contract's lines.
  public static boolean promises(DocComment comment) {
    return comment.parts().stream()
        .anyMatch(part -> part instanceof Paragraph(_, var text) && isHeader(text));
  }

  /// What `go vet` finds in a twin whose contract is Java's; all else in its comment is prose.
  ///
  /// @throws BrokenContract where the twin promises something itself
  public static List<String> twinVet(DocComment comment) {
    var parser = new ContractParser().read(comment);
    for (var clause : parser.clauses.entrySet()) {
      throw new BrokenContract(
          clause.getValue().line,
          "'" + clause.getKey() + ":' belongs in the Java file, which has the contract");
    }
    return parser.vet;
  }

  private ContractParser read(DocComment comment) {
    for (var part : comment.parts()) {
      switch (part) {
        case Paragraph paragraph -> paragraph(paragraph);
        case Block(var line, var lines) -> block(line, lines);
      }
    }
    return this;
  }

  private void paragraph(Paragraph paragraph) {
    var line = paragraph.line();
    var text = paragraph.text();
    if (text.contains("\\u")) throw unicodeEscape(line);
    if (idea.isEmpty()) {
      firstLine = line;
      idea = firstSentence(text);
    }
    if (open != null && text.equals("or")) return;
    open = null;
    var header = beforeColon(text);
    if (HEADERS.contains(header)) {
      header(line, header, text.substring(header.length() + 1).strip());
    } else {
      refuseMisspelt(line, header);
    }
  }

  /// A header with a slip in it must not pass for prose: what it promises would go unchecked.
  private static void refuseMisspelt(int line, String word) {
    if (word.isEmpty() || word.length() > LONGEST_HEADER) return;
    for (var header : HEADERS) {
      if (header.length() > 3 && Distance.between(word, header) <= 2) {
        throw new BrokenContract(
            line, "unknown contract line '%s:', did you mean '%s:'?".formatted(word, header));
      }
    }
  }

  private void header(int line, String header, String text) {
    if (header.equals("Vet")) {
      vet.add(quoted(line, header, text));
      return;
    }
    open = new Clause(line, text, new ArrayList<>());
    if (clauses.putIfAbsent(header, open) != null) {
      throw new BrokenContract(line, "'" + header + ":' stands twice");
    }
  }

  private void block(int line, List<String> lines) {
    if (lines.stream().anyMatch(text -> text.contains("\\u"))) throw unicodeEscape(line);
    if (open != null) open.blocks.add(lines); // else code in prose
  }

  private Contract javaContract() {
    var twin = twin();
    var own = own();
    var goDiffers = clauses.keySet().stream().anyMatch(header -> header.startsWith("Go "));
    if (goDiffers && !(twin instanceof TwinFile)) {
      throw new BrokenContract(firstLine, "it says what Go does, and names no twin");
    }
    if (own instanceof Refused && twin instanceof TwinFile && !goDiffers) {
      throw new BrokenContract(firstLine, "javac refuses it: say with 'Go prints:' what Go does");
    }
    if (!vet.isEmpty()) {
      throw new BrokenContract(firstLine, "'Vet:' belongs in the package comment of the Go file");
    }
    var go = goDiffers ? go(own) : own;
    return new Contract(named(), twin, own, go, difference(), vet, since());
  }

  private Contract goContract() {
    for (var header : clauses.keySet()) {
      if (header.startsWith("Go")) {
        throw new BrokenContract(
            clauses.get(header).line, "'" + header + ":' is for Java's side of a pair");
      }
    }
    if (clauses.isEmpty() && vet.isEmpty()) throw nothingPromised();
    var own = own();
    return new Contract(named(), new GoOnly(), own, own, "", vet, since());
  }

  private String named() {
    if (idea.isEmpty()) throw new BrokenContract(firstLine, "no comment that says the idea");
    return idea;
  }

  private Twin twin() {
    var clause = clauses.get("Go");
    if (clause == null) {
      throw new BrokenContract(firstLine, "no line 'Go:' that names the twin, or none and why");
    }
    var quoted = QUOTED.matcher(clause.text);
    if (quoted.matches()) return new TwinFile(quoted.group(1));
    if (clause.text.matches("none\\W+\\w.*")) {
      return new NoTwin(clause.text.replaceFirst("none\\W+", ""));
    }
    throw new BrokenContract(
        clause.line, "'Go:' takes a path in backquotes, or 'none' and the reason");
  }

  private Promise own() {
    var refused = clauses.get("Does not compile");
    if (refused == null) {
      var output = output(OWN_FORMS);
      var failure = failure("Fails with");
      if (output.isEmpty() && failure.isEmpty() && vet.isEmpty()) throw nothingPromised();
      return new Runs(output.orElse(NOTHING), failure);
    }
    if (output(OWN_FORMS).isPresent() || clauses.containsKey("Fails with")) {
      throw new BrokenContract(refused.line, "what does not compile prints nothing");
    }
    return new Refused(quoted(refused.line, "Does not compile", refused.text));
  }

  /// `Go prints:` replaces the whole promise, `Go fails with:` alone only how it ends.
  private Promise go(Promise own) {
    var failure = failure("Go fails with");
    var same = own instanceof Runs(var output, _) ? output : NOTHING;
    return new Runs(output(GO_FORMS).orElse(same), failure);
  }

  private Optional<Expectation> output(List<String> forms) {
    var given = forms.stream().filter(clauses::containsKey).toList();
    if (given.isEmpty()) return Optional.empty();
    if (given.size() > 1) {
      throw new BrokenContract(firstLine, "both '%s:' and '%s:'".formatted(given.toArray()));
    }
    var header = given.getFirst();
    var clause = Objects.requireNonNull(clauses.get(header));
    if (header.startsWith("Go ") && clause.text.isBlank()) {
      throw new BrokenContract(clause.line, "'" + header + ":' needs the reason why Go differs");
    }
    return Optional.of(expectation(forms.indexOf(header), header, clause));
  }

  private Expectation expectation(int form, String header, Clause clause) {
    if (clause.blocks.isEmpty()) {
      throw new BrokenContract(clause.line, "'" + header + ":' has no block of lines");
    }
    if (form == ONE_OF) return new Expectation.OneOf(clause.blocks);
    if (clause.blocks.size() > 1) {
      throw new BrokenContract(clause.line, "'" + header + ":' has more than one block");
    }
    var lines = clause.blocks.getFirst();
    return switch (form) {
      case EXACTLY -> new Expectation.Exactly(lines);
      case UNORDERED -> new Expectation.Unordered(lines);
      default -> new Expectation.Matching(new LinePattern(lines, order(lines)));
    };
  }

  private List<LinePattern.Before> order(List<String> lines) {
    var clause = clauses.get("Order");
    return clause == null ? List.of() : new OrderParser(clause.line, lines).parse(clause.text);
  }

  private Optional<String> failure(String header) {
    return Optional.ofNullable(clauses.get(header))
        .map(clause -> quoted(clause.line, header, clause.text));
  }

  /// The reasons the contract gives for what Go does otherwise.
  private String difference() {
    var reasons = new ArrayList<String>();
    clauses.forEach((header, clause) -> {
      if (header.startsWith("Go prints")) reasons.add(clause.text);
      if (header.equals("Go fails with")) {
        var quoted = QUOTED.matcher(clause.text);
        if (quoted.matches()) reasons.add(quoted.group(2).replaceFirst("^[\\s,;:]+", ""));
      }
    });
    reasons.removeIf(String::isBlank);
    return String.join("; ", reasons);
  }

  private Optional<Since> since() {
    var clause = clauses.get("Since");
    if (clause == null) return Optional.empty();
    var match = SINCE.matcher(clause.text);
    if (!match.matches()) {
      throw new BrokenContract(clause.line, "'Since:' takes a release, as 'Go 1.27' or 'Java 26'");
    }
    return Optional.of(new Since(match.group(1), match.group(2)));
  }

  private static String quoted(int line, String header, String text) {
    var match = QUOTED.matcher(text);
    if (match.matches()) return match.group(1);
    throw new BrokenContract(line, "'" + header + ":' takes a text in backquotes");
  }

  private BrokenContract nothingPromised() {
    return new BrokenContract(
        firstLine, "it promises nothing: no 'Output:', 'Fails with:' or another form");
  }

  private static BrokenContract unicodeEscape(int line) {
    return new BrokenContract(
        line, "a backslash-u in a contract: javac reads it as a character, write the character");
  }

  private static String firstSentence(String text) {
    var end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
