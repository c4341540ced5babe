package gotojava.gc.model;

import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Finish;
import gotojava.gc.model.Action.Free;
import gotojava.gc.model.Action.GoOn;
import gotojava.gc.model.Action.Load;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Action.Terminate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what actions write.
final class ActionParser {
  private static final List<Form> FORMS =
      List.of(
          new Form("start", _ -> new Start()),
          new Form("scan-stack MUTATOR", a -> new ScanStack(number(a, 1))),
          new Form("scan OBJECT", a -> new Scan(number(a, 1))),
          new Form("terminate", _ -> new Terminate()),
          new Form("free OBJECT", a -> new Free(number(a, 1))),
          new Form("finish", _ -> new Finish()),
          new Form(
              "load MUTATOR rREGISTER = FROM.FIELD",
              a -> new Load(number(a, 1), number(a, 2), number(a, 3), number(a, 4))),
          new Form(
              "store MUTATOR INTO.FIELD = WHAT",
              a -> new Store(number(a, 1), number(a, 2), number(a, 3), number(a, 4))),
          new Form("go-on MUTATOR", a -> new GoOn(number(a, 1))),
          new Form("allocate MUTATOR rREGISTER", a -> new Allocate(number(a, 1), number(a, 2))),
          new Form("drop MUTATOR rREGISTER", a -> new Drop(number(a, 1), number(a, 2))));

  private static final String NAMES =
      FORMS.stream().map(Form::name).collect(Collectors.joining(", "));

  private ActionParser() {}

  static Action parse(String text) {
    var words = text.strip().replaceAll("\\s+", " ");
    var name = words.split(" ", 2)[0];
    for (var form : FORMS) if (form.name.equals(name)) return form.parse(words);
    throw new IllegalArgumentException("'%s' is no action; there is %s".formatted(name, NAMES));
  }

  /// `globals` and `null` are 0, register `r` is `r + 1`, and other numbers are themselves.
  private static int number(MatchResult action, int group) {
    var operand = action.group(group);
    return switch (operand.charAt(0)) {
      case 'g', 'n' -> 0;
      case 'r' -> Integer.parseInt(operand, 1, operand.length(), 10) + 1;
      default -> Integer.parseInt(operand);
    };
  }

  /// How an action is written, with what is to be filled in in capitals.
  private record Form(
      String name, String usage, Pattern pattern, Function<MatchResult, Action> action) {
    Form(String usage, Function<MatchResult, Action> action) {
      this(usage.split(" ", 2)[0], usage, pattern(usage), action);
    }

    private static Pattern pattern(String usage) {
      return Pattern.compile(
          usage
              .replace(".", "\\.")
              .replaceAll("FROM|INTO", "(globals|r\\\\d{1,3})")
              .replace("WHAT", "(null|r\\d{1,3})")
              .replaceAll("[A-Z]{3,}", "(\\\\d{1,3})"));
    }

    Action parse(String words) {
      var matcher = pattern.matcher(words);
      if (matcher.matches()) return action.apply(matcher.toMatchResult());
      throw new IllegalArgumentException("'%s' is not of the form '%s'".formatted(words, usage));
    }
  }
}
