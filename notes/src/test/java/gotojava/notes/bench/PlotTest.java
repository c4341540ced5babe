package gotojava.notes.bench;

import static gotojava.notes.bench.Fixture.samples;
import static gotojava.notes.bench.Fixture.series;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.bench.Samples.Series;
import java.io.StringReader;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PlotTest {
  private static Document plot(Series... rows) throws Exception {
    var samples = samples(rows);
    var svg = Plot.of(samples, Case.of(samples));
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(svg)));
  }

  private static Document small() throws Exception {
    return plot(series("java", "lazy", 4), series("java", "lazy_enum", 5), series("go", "lazy", 8));
  }

  private static DoubleStream attributes(Document plot, String element, String attribute) {
    var elements = plot.getElementsByTagName(element);
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> ((Element) elements.item(i)).getAttribute(attribute))
        .mapToDouble(Double::parseDouble);
  }

  @Test
  void java_is_a_circle_and_go_a_square() throws Exception {
    var plot = small();
    assertThat(plot.getElementsByTagName("circle").getLength()).isEqualTo(2);
    assertThat(plot.getDocumentElement().getTextContent()).contains("Java, enum");
  }

  @Test
  void marks_lie_where_their_medians_are() throws Exception {
    var x = attributes(small(), "circle", "cx").toArray();
    assertThat(x[0]).isLessThan(x[1]);
  }

  @Test
  void everything_is_within_640_pixels() throws Exception {
    var plot = small();
    assertThat(plot.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 640 ");
    assertThat(attributes(plot, "text", "x").boxed()).allMatch(x -> x >= 0 && x <= 640);
    var height = Double.parseDouble(plot.getDocumentElement().getAttribute("height"));
    assertThat(attributes(plot, "text", "y").boxed()).allMatch(y -> y > 0 && y < height);
  }

  @Test
  void title_is_the_question_and_description_the_answers() throws Exception {
    var plot = small();
    assertThat(plot.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("How long does a < b take?");
    assertThat(plot.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("Lazy: Java 0.50× Go's time (0.50–0.50).");
  }

  @Test
  void linear_axis_shows_zero_and_its_unit() throws Exception {
    var text = small().getDocumentElement().getTextContent();
    assertThat(text).contains("\n0\n", "nanoseconds per operation; less is better", "10 rounds");
  }

  @Test
  void logarithmic_axis_says_so() throws Exception {
    var text =
        plot(series("java", "lazy", 1), series("go", "lazy", 500))
            .getDocumentElement()
            .getTextContent();
    assertThat(text).contains("logarithmic scale").doesNotContain("\n0\n");
  }

  @Test
  void dark_colours_are_for_screens_that_prefer_them() throws Exception {
    var style = small().getElementsByTagName("style").item(0).getTextContent();
    assertThat(style).contains("@media screen and (prefers-color-scheme: dark)");
  }
}
