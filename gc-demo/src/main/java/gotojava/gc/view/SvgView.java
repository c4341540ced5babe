package gotojava.gc.view;

import com.google.common.xml.XmlEscapers;
import gotojava.gc.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// Traces as SVG, for pages: a frame shows one moment, a film strip several side by side.
///
/// Text can be selected; light or dark is by the reader's setting, and always light in print.
public final class SvgView {
  private static final int WIDTH = 640;
  private static final int MARGIN = 16;
  private static final int LINE = 16;
  private static final int CHARACTER = 7; // of the system's sans-serif at 12 pixels, at most
  private static final int TITLE_CHARACTER = 8; // at 14 pixels, bold
  private static final String STYLE =
      """
      <style>
        .gc { --paper: #fff; --ink: #1b1f23; --soft: #59636e; --line: #c9d1d9; --red: #d55e00;
          --blue: #0072b2; --orange: #e69f00; --sky: #56b4e9; --white: #fff; --grey: #a3abb3;
          --black: #14171a; --edge: #3d444d; font: 12px system-ui, sans-serif; }
        @media screen and (prefers-color-scheme: dark) {
          .gc { --paper: #1c2128; --ink: #e6edf3; --soft: #9aa5b1; --line: #444c56;
            --red: #ff8c3a; --blue: #56b4e9; --white: #f0f3f6; --grey: #8a939d;
            --black: #05070a; --edge: #c4ccd4; }
        }
        .gc .ground { fill: var(--paper); }
        .gc text { fill: var(--ink); }
        .gc .title { font-size: 14px; font-weight: 600; }
        .gc .action { font-family: ui-monospace, monospace; font-weight: 600; }
        .gc .soft, .gc .on-free { fill: var(--soft); }
        .gc .frame { fill: none; stroke: var(--line); }
        .gc .body { stroke: var(--edge); stroke-width: 1.5; }
        .gc .white { fill: var(--white); }
        .gc .grey { fill: var(--grey); }
        .gc .black { fill: var(--black); }
        .gc .free { fill: none; stroke: var(--line); stroke-dasharray: 4 4; }
        .gc .body.changed { stroke: var(--orange); stroke-width: 4; }
        .gc .body.lost { stroke: var(--red); stroke-width: 4; stroke-dasharray: none; }
        .gc .hatched { fill: url(#hatch); }
        .gc .hatch { stroke: var(--red); stroke-width: 2; opacity: 0.6; }
        .gc .name { font-weight: 600; text-anchor: middle; }
        .gc .on-white, .gc .on-grey { fill: #14171a; }
        .gc .on-black { fill: #fff; }
        .gc .bad { fill: var(--red); }
        .gc .slot { fill: var(--paper); stroke: var(--edge); }
        .gc .slot.seen { fill: var(--sky); }
        .gc .slot.changed { stroke: var(--orange); stroke-width: 3; }
        .gc .dot { fill: var(--ink); }
        .gc .arrow { fill: none; stroke: var(--soft); stroke-width: 1.5; }
        .gc .arrow.root { stroke: var(--blue); }
        .gc .arrow.breaking { stroke: var(--red); stroke-width: 2.5; }
        .gc .arrow.dangling { stroke: var(--red); stroke-dasharray: 4 3; }
      </style>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern>
      </defs>
      """;

  private final Trace trace;
  private final Places places;
  private final int columns;
  private final int width;
  private final StringBuilder svg = new StringBuilder();
  private int y = MARGIN;

  private SvgView(Trace trace, int frames) {
    this.trace = trace;
    places = new Places(trace.shape());
    columns = frames == 1 || places.width() > WIDTH / 2 ? 1 : 2;
    width = (WIDTH - MARGIN) / columns - MARGIN;
  }

  /// The world after so many steps, 0 to [Trace#size].
  public static String frame(Trace trace, int step) {
    return strip(trace, List.of(step));
  }

  /// Several moments, in the order given.
  ///
  /// @throws IllegalArgumentException if there are none
  /// @throws IndexOutOfBoundsException if the trace has no such step
  public static String strip(Trace trace, List<Integer> steps) {
    if (steps.isEmpty()) throw new IllegalArgumentException("no step to draw");
    return new SvgView(trace, steps.size()).draw(steps);
  }

  private String draw(List<Integer> steps) {
    for (var line : wrapped(trace.title(), (WIDTH - 2 * MARGIN) / TITLE_CHARACTER)) {
      y += LINE;
      text("title", MARGIN, y, line);
    }
    y += MARGIN;
    for (int i = 0; i < steps.size(); i += columns) {
      row(steps.subList(i, Math.min(i + columns, steps.size())));
    }
    return head(steps) + svg + "</svg>\n";
  }

  private void row(List<Integer> steps) {
    var captions = steps.stream().map(this::caption).toList();
    int lines = captions.stream().mapToInt(List::size).max().orElseThrow();
    int picture = Math.min(places.height(), places.height() * width / places.width());
    int height = picture + lines * LINE + 3 * MARGIN / 2;
    for (int i = 0; i < steps.size(); i++) {
      int x = MARGIN + i * (width + MARGIN);
      frame(x, height, picture, captions.get(i), Drawing.of(trace, steps.get(i)));
    }
    y += height + MARGIN;
  }

  private void frame(int x, int height, int picture, List<String> caption, String drawing) {
    svg.append(
        "<rect class=\"frame\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\"/>\n"
            .formatted(x, y, width, height));
    for (int i = 0; i < caption.size(); i++) {
      text(i == 0 ? "action" : "soft", x + 8, y + (i + 1) * LINE + 2, caption.get(i));
    }
    svg.append(
        "<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">\n%s</svg>\n"
            .formatted(
                x,
                y + caption.size() * LINE + MARGIN,
                width,
                picture,
                places.width(),
                places.height(),
                drawing));
  }

  /// What was done, and below it what happened.
  private List<String> caption(int step) {
    if (step == 0) return List.of("the start");
    var done = trace.steps().get(step - 1);
    int most = (width - MARGIN) / CHARACTER;
    var lines = new ArrayList<String>();
    lines.add(step + "  " + done.action());
    done.events().forEach(event -> lines.addAll(wrapped(Words.of(event), most)));
    return lines;
  }

  private static List<String> wrapped(String text, int most) {
    var lines = new ArrayList<String>();
    var rest = text;
    for (int end; rest.length() > most && (end = rest.lastIndexOf(' ', most)) > 0; ) {
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    lines.add(rest);
    return lines;
  }

  private String head(List<Integer> steps) {
    var described = steps.stream().map(this::described).toList();
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="gc" viewBox="0 0 %1$s %2$s" width="%1$s" \
    height="%2$s" role="img" aria-labelledby="title desc">
    <title id="title">%3$s</title>
    <desc id="desc">%4$s</desc>
    %5$s<rect class="ground" width="%1$s" height="%2$s" rx="8"/>
    """
        .formatted(WIDTH, y, escaped(trace.title()), escaped(String.join(" ", described)), STYLE);
  }

  private String described(int step) {
    return String.join("; ", caption(step)) + ": " + trace.at(step) + ".";
  }

  private void text(String kind, int x, int y, String text) {
    svg.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n".formatted(kind, x, y, escaped(text)));
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlContentEscaper().escape(text);
  }
}
