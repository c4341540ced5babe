package gotojava.gc.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page on which a reader drives the mutators and the collector, under one policy or two: one
/// HTML file that needs nothing else, and opens from `file://`.
///
/// ```java
/// Files.writeString(Path.of("gc.html"), Page.of(examples));
/// ```
///
/// The page has the rules of [gotojava.gc.model.Rules] in JavaScript. Names, barriers and presets
/// it takes from here.
public final class Page {
  private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"(.+?)\">");
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"(.+?)\"></script>");
  private static final Pattern DATA =
      Pattern.compile("(<script type=\"application/json\" id=\"(.+?)\">)(</script>)");

  private Page() {}

  /// The text of the page. It opens with the first scenario among the examples, or else with an
  /// empty world.
  public static String of(List<Example> examples) {
    var page = resource("page.html");
    page = replace(page, DATA, data -> data.group(1) + json(data, examples) + data.group(3));
    page = replace(page, STYLE, style -> "<style>\n" + resource(style.group(1)) + "</style>");
    return replace(page, SCRIPT, script -> "<script>\n" + resource(script.group(1)) + "</script>");
  }

  private static String replace(String page, Pattern what, Function<MatchResult, String> by) {
    return what.matcher(page).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
  }

  private static String json(MatchResult data, List<Example> examples) {
    return switch (data.group(2)) {
      case "vocabulary" -> PageData.vocabulary();
      case "examples" -> PageData.examples(examples);
      default -> throw new IllegalStateException("no data is called " + data.group(2));
    };
  }

  private static String resource(String name) {
    try (var in = Page.class.getResourceAsStream("/gotojava/gc/page/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
