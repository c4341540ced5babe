package gotojava.gc.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The book's pictures are what the commands below them draw.
class PicturesTest {
  private static final Path FOLDER = Path.of("evidence/pictures");
  private static final Pattern PICTURE =
      Pattern.compile(
          "!\\[[^]]+]\\(\\.\\./\\.\\./\\.\\./gc-demo/evidence/pictures/([a-z-]+\\.svg)\\)\n\n"
              + "`\\./gotojava gc (draw [^`]+)`");

  record Picture(String file, String command) {}

  static Stream<Picture> english() throws IOException {
    return on("en");
  }

  private static Stream<Picture> on(String language) throws IOException {
    var page = Path.of("../notes/book", language, "gc-garbage-collector.md");
    return PICTURE.matcher(Files.readString(page)).results().map(PicturesTest::picture);
  }

  private static Picture picture(MatchResult match) {
    return new Picture(match.group(1), match.group(2));
  }

  @ParameterizedTest
  @MethodSource("english")
  void a_picture_is_what_its_command_draws(Picture picture) {
    var again = "run ./gotojava gc %s --out gc-demo/evidence/pictures/%s";
    assertThat(FOLDER.resolve(picture.file))
        .as(again, picture.command, picture.file)
        .content(UTF_8)
        .isEqualToNormalizingNewlines(Outcome.of(picture.command).out());
  }

  @Test
  void both_editions_show_the_same_and_all_there_are() throws IOException {
    var shown = english().toList();
    assertThat(on("zh")).containsExactlyElementsOf(shown);
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(shown.stream().map(Picture::file).toList());
    }
  }
}
