package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page and the chapter say where Go does what the model does: the places are there.
class GoPlacesTest {
  private static final Path PLACES = Path.of("src/main/resources/gotojava/gc/page/places.js");
  private static final Pattern PLACE = Pattern.compile("\\[\"(\\w+)\", \"([\\w/.]+\\.go)\"]");
  private static final Path CHAPTER = Path.of("../notes/book/en/gc-garbage-collector.md");
  private static final Pattern NAMED =
      Pattern.compile("`(?:\\w+\\.)?(\\w+)`[^`.]{0,30}`([\\w/]+\\.go)`");

  record Place(String symbol, String file) {}

  static List<Place> places() throws IOException {
    return in(PLACES, PLACE);
  }

  static List<Place> named() throws IOException {
    return in(CHAPTER, NAMED);
  }

  private static List<Place> in(Path file, Pattern place) throws IOException {
    return place
        .matcher(Files.readString(file))
        .results()
        .map(match -> new Place(match.group(1), match.group(2)))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("places")
  void is_in_the_sources_of_go(Place place) throws Exception {
    var folder = place.file.contains("/") ? "src" : "src/runtime";
    var source = Path.of(root()).resolve(folder).resolve(place.file);
    assertThat(source).content().containsPattern("(?m)^func (\\(.+\\) )?" + place.symbol + "\\(");
  }

  @ParameterizedTest
  @MethodSource("named")
  void the_chapter_names_what_is_there(Place place) throws Exception {
    var source = Path.of(root(), "src").resolve(place.file);
    assertThat(source).content().containsPattern("\\b" + place.symbol + "\\b");
  }

  private static String root() throws IOException {
    try (var out = new ProcessBuilder("go", "env", "GOROOT").start().inputReader()) {
      return out.readLine();
    } catch (IOException e) {
      if (System.getenv("CI") != null) throw e;
      return abort("Go was not found on the PATH");
    }
  }
}
