package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.gc.model.Colour;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.scenario.RandomHeap;
import gotojava.gc.scenario.Scenarios;
import gotojava.gc.trace.Trace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgViewTest {
  private static final Trace TRACE = Scenarios.find("lost-without-barrier");

  private static Document parsed(String svg) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_strip_has_a_frame_a_step() throws Exception {
    var svg = parsed(SvgView.strip(TRACE, List.of(0, 5, 7, 15)));
    assertThat(svg.getElementsByTagName("svg").getLength()).isEqualTo(1 + 4);
  }

  @Test
  void a_class_says_what_a_thing_is() {
    assertThat(SvgView.frame(TRACE, 7))
        .contains("class=\"body black\"", "class=\"body grey\"", "class=\"body white\"")
        .contains("class=\"arrow breaking\"", "class=\"slot changed\"");
    assertThat(SvgView.frame(TRACE, 15)).contains("class=\"body free changed lost\"", "✕ lost");
    assertThat(SvgView.frame(Scenarios.find("cycle"), 0)).contains("class=\"hatched\"");
  }

  @Test
  void each_colour_has_its_outline() {
    var box = new Places(TRACE.shape()).object(1);
    assertThat(List.of(Colour.WHITE, Colour.GREY, Colour.BLACK))
        .extracting(colour -> Outline.body(box, colour))
        .doesNotHaveDuplicates();
    assertThat(Outline.body(box, Colour.GREY)).contains("l10 10");
    assertThat(Outline.body(box, Colour.WHITE)).contains("a16 16");
  }

  @Test
  void a_reference_is_an_arrow_and_null_is_none() {
    var empty = new Trace("Empty", TRACE.policy(), State.empty(new Shape(2, 2, 1, 1)), List.of());
    assertThat(SvgView.frame(empty, 0)).doesNotContain("class=\"arrow");
    assertThat(SvgView.frame(TRACE, 0).split("class=\"arrow")).hasSize(1 + 5);
  }

  @Test
  void an_object_keeps_its_place() {
    var places = new Places(TRACE.shape());
    var place = "x=\"" + places.field(1, 0).x() + "\" y=\"" + places.field(1, 0).y() + "\"";
    for (int step = 0; step <= TRACE.size(); step++) {
      assertThat(SvgView.frame(TRACE, step)).contains(place);
    }
  }

  @Test
  void every_class_has_its_style() {
    var svg = SvgView.strip(TRACE, List.of(0, 2, 7, 15));
    var used = Pattern.compile("class=\"([^\"]+)\"").matcher(svg).results();
    assertThat(used.flatMap(m -> List.of(m.group(1).split(" ")).stream()).distinct())
        .allMatch(name -> svg.contains("." + name + " ") || svg.contains("." + name + ","));
  }

  @Test
  void text_of_others_stays_text() throws Exception {
    var trace = new Trace("<script>&", TRACE.policy(), TRACE.start(), List.of());
    assertThat(SvgView.frame(trace, 0)).contains("&lt;script&gt;&amp;");
    assertThat(parsed(SvgView.frame(trace, 0)).getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void worlds_of_any_size_can_be_drawn() throws Exception {
    for (var shape : List.of(new Shape(1, 1, 1, 1), new Shape(200, 8, 8, 8))) {
      var trace = new Trace("Any", Policy.GO, RandomHeap.of(shape, 1), List.of());
      assertThat(parsed(SvgView.frame(trace, 0)).getElementsByTagName("svg").getLength())
          .isEqualTo(2);
    }
  }

  @Test
  void there_is_nothing_to_draw_of_a_step_that_is_not_there() {
    assertThatIllegalArgumentException().isThrownBy(() -> SvgView.strip(TRACE, List.of()));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SvgView.frame(TRACE, 16));
  }
}
