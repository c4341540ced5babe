package gotojava.gc.scenario;

import gotojava.gc.model.Action;
import gotojava.gc.model.Cell;
import gotojava.gc.model.Cell.Kind;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import gotojava.gc.trace.MalformedException;
import gotojava.gc.trace.Names;
import gotojava.gc.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads scenarios: a heap and what is done with it, one thing a line.
///
/// ```
/// title A list, and what becomes of it   # a comment ends a line
/// policy go, barrier none                # a preset, and what differs from it
/// shape objects 4, fields 2, mutators 1, registers 2
/// globals -> 1
/// 1 -> 2, 3
/// m0: 1 -
/// start
/// scan 0
/// ```
///
/// The policy comes before the shape, the shape before the heap, and that before the steps, which
/// are written as [Action#parse] reads them. An object is there if it is mentioned; `-` is null,
/// and so is what is not said.
public final class ScenarioReader {
  private static final Pattern SHAPE =
      Pattern.compile(
          "shape objects (\\d{1,4}), fields (\\d{1,4}), mutators (\\d{1,4}), registers (\\d{1,4})");
  private static final Pattern OBJECT = Pattern.compile("(globals|\\d{1,4}) ->( .+)?");
  private static final Pattern STACK = Pattern.compile("m(\\d{1,4}):( .+)?");

  private final List<Step> steps = new ArrayList<>();
  private String title = "";
  private Policy policy = Policy.GO;
  private @Nullable State start;
  private @Nullable Rules rules;

  private ScenarioReader() {}

  /// The trace that lines of a file describe; without steps if they have none.
  ///
  /// @throws MalformedException if they describe none; the message says where and why
  public static Trace read(String file, List<String> lines) throws MalformedException {
    var reader = new ScenarioReader();
    for (int i = 0; i < lines.size(); i++) {
      try {
        reader.line(lines.get(i).replaceFirst("#.*", "").strip());
      } catch (IllegalArgumentException e) {
        throw new MalformedException(file, i + 1, String.valueOf(e.getMessage()));
      }
    }
    if (reader.start == null) {
      throw new MalformedException(file, Math.max(1, lines.size()), "it has no shape");
    }
    return new Trace(reader.title, reader.policy, reader.start, reader.steps);
  }

  private void line(String line) {
    if (line.isEmpty()) return;
    if (line.startsWith("title ")) {
      title = line.substring("title ".length()).strip();
    } else if (line.startsWith("policy ")) {
      policy(line.substring("policy ".length()));
    } else if (line.startsWith("shape ")) {
      shape(match(SHAPE, line, "shape objects N, fields N, mutators N, registers N"));
    } else if (line.contains("->")) {
      object(match(OBJECT, line, "OBJECT -> OBJECT, …"));
    } else if (line.contains(":")) {
      stack(match(STACK, line, "mN: OBJECT …"));
    } else {
      step(line);
    }
  }

  private static MatchResult match(Pattern pattern, String line, String form) {
    var matcher = pattern.matcher(line);
    if (matcher.matches()) return matcher.toMatchResult();
    throw new IllegalArgumentException("'%s' is not of the form '%s'".formatted(line, form));
  }

  private void policy(String text) {
    if (start != null) throw new IllegalArgumentException("the policy comes before the shape");
    var parts = List.of(text.split(",", -1));
    policy = Names.preset(parts.getFirst().strip());
    for (var part : parts.subList(1, parts.size())) {
      var words = part.strip().split("\\s+", 2);
      policy = Names.with(policy, words[0], words.length == 2 ? words[1] : "");
    }
  }

  private void shape(MatchResult counts) {
    if (start != null) throw new IllegalArgumentException("the shape is there already");
    start =
        State.empty(
            new Shape(number(counts, 1), number(counts, 2), number(counts, 3), number(counts, 4)));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private void object(MatchResult line) {
    boolean globals = line.group(1).equals("globals");
    int object = globals ? 0 : live(line.group(1));
    var fields = references(line.group(2), ",");
    for (int f = 0; f < fields.size(); f++) refer(Kind.FIELD, object, f, fields.get(f));
  }

  private void stack(MatchResult line) {
    var registers = references(line.group(2), "\\s+");
    for (int r = 0; r < registers.size(); r++) {
      refer(Kind.REGISTER, number(line, 1), r, registers.get(r));
    }
  }

  private static List<String> references(@Nullable String text, String separator) {
    return text == null ? List.of() : List.of(text.strip().split(separator, -1));
  }

  private void refer(Kind kind, int of, int at, String reference) {
    int to = reference.strip().equals("-") ? 0 : live(reference.strip());
    var cell = new Cell(kind, of, at);
    int index = heap().layout().index(cell.toString());
    if (index < 0) throw new IllegalArgumentException("such a world has no '" + cell + "'");
    start = heap().with(index, to);
  }

  /// The number of an object, which is there from now on.
  private int live(String object) {
    int most = heap().shape().objects() - 1;
    int number = object.matches("\\d{1,4}") ? Integer.parseInt(object) : 0;
    if (number < 1 || number > most) {
      throw new IllegalArgumentException("'%s' is not an object, 1 to %d".formatted(object, most));
    }
    start = heap().with(number, Colour.WHITE);
    return number;
  }

  private State heap() {
    if (start == null) throw new IllegalArgumentException("the shape comes first");
    if (!steps.isEmpty()) throw new IllegalArgumentException("the heap comes before the steps");
    return start;
  }

  private void step(String line) {
    var action = Action.parse(line);
    var before = steps.isEmpty() ? heap() : steps.getLast().after();
    if (rules == null) rules = new Rules(policy, before.shape());
    steps.add(rules.step(before, action));
  }
}
