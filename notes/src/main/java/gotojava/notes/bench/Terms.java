package gotojava.notes.bench;

import com.google.common.base.Splitter;
import gotojava.notes.contract.BrokenContract;
import gotojava.notes.contract.DocComment.Paragraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a benchmark asks to be measured, in paragraphs of its class comment, each of which may be
/// left out:
///
/// - `Processors: 1, 2`: on each of these numbers, with the CPU time beside the time
/// - `Warm-up: 2 s`: for operations of which half a second has too few
/// - `Heap: 2g`: for what does not fit into 512 MB
/// - `Unit: bytes per goroutine`: not the time, but this
/// - `Needs gcc: c`: for these variants of Java's, which are left out where there is none; they are
///   made of the C sources of the module
/// - `Against: c, serial`: not the other runtimes alone, but these variants of Java's too
///
/// @param processors empty: those that the runtimes find
/// @param warmupSeconds 0: the usual
/// @param heap as `-Xmx` takes it
/// @param unit empty: the time
/// @param gcc variants of Java's that need it
/// @param against variants of Java's that its main row is compared with
record Terms(
    List<Integer> processors,
    int warmupSeconds,
    String heap,
    String unit,
    List<String> gcc,
    List<String> against) {
  private enum Form {
    PROCESSORS("Processors", "[1-9]\\d*(, [1-9]\\d*)*", "1, 2"),
    WARM_UP("Warm-up", "[1-9]\\d* s", "2 s"),
    HEAP("Heap", "[1-9]\\d*[mg]", "2g"),
    UNIT("Unit", "[a-z]+ per [a-z]+", "bytes per goroutine"),
    GCC("Needs gcc", "\\w+(, \\w+)*", "c"),
    AGAINST("Against", "\\w+(, \\w+)*", "c, serial");

    private final String name;
    private final Pattern value;
    private final String example;

    Form(String name, String value, String example) {
      this.name = name;
      this.value = Pattern.compile(value);
      this.example = example;
    }

    boolean begins(String paragraph) {
      return paragraph.startsWith(name + ": ");
    }
  }

  /// The terms among the paragraphs of a class comment.
  ///
  /// @throws BrokenContract for one that cannot be read
  static Terms of(List<Paragraph> comment) {
    var warmup = value(comment, Form.WARM_UP, "0 s").replace(" s", "");
    return new Terms(
        values(comment, Form.PROCESSORS).stream().map(Integer::valueOf).toList(),
        Integer.parseInt(warmup),
        value(comment, Form.HEAP, "512m"),
        value(comment, Form.UNIT, ""),
        values(comment, Form.GCC),
        values(comment, Form.AGAINST));
  }

  private static List<String> values(List<Paragraph> comment, Form form) {
    return Splitter.on(", ").omitEmptyStrings().splitToList(value(comment, form, ""));
  }

  private static String value(List<Paragraph> comment, Form form, String usual) {
    for (var paragraph : comment) {
      if (!form.begins(paragraph.text())) continue;
      var value = paragraph.text().substring(form.name.length() + 2);
      if (form.value.matcher(value).matches()) return value;
      throw new BrokenContract(
          paragraph.line(),
          "'%s' cannot be read; an example: '%s: %s'"
              .formatted(paragraph.text(), form.name, form.example));
    }
    return usual;
  }

  /// Whether a paragraph of the class comment is one of them, and no prose.
  static boolean isTerm(String paragraph) {
    return Arrays.stream(Form.values()).anyMatch(form -> form.begins(paragraph));
  }

  /// The usual effort, as this benchmark needs it.
  Effort effort(Effort usual) {
    return warmupSeconds == 0 ? usual : usual.warmedUp(1000 * warmupSeconds);
  }

  /// Numbers as they are asked for: `1 and 2`.
  static String list(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" and "));
  }

  /// The largest number of processors; 0: those that the runtimes find.
  int most() {
    return processors.stream().max(Comparator.naturalOrder()).orElse(0);
  }

  /// What both sides call the figure where it is not the time: `bytes`.
  String metric() {
    return Splitter.on(' ').splitToList(unit).getFirst();
  }
}
