package gotojava.patterns.strings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TruncateUtf8Test {
  @Test
  void keeps_a_text_that_fits() {
    assertThat(TruncateUtf8.truncate("hé世", 6)).isEqualTo("hé世");
    assertThat(TruncateUtf8.truncate("hé世", Integer.MAX_VALUE)).isEqualTo("hé世");
  }

  @Test
  void counts_bytes_and_not_chars() {
    assertThat(TruncateUtf8.truncate("ééé", 4)).isEqualTo("éé");
  }

  @Test
  void leaves_out_a_character_that_does_not_fit_whole() {
    assertThat(TruncateUtf8.truncate("a世", 3)).isEqualTo("a");
  }

  @Test
  void keeps_a_surrogate_pair_whole_or_not_at_all() {
    assertThat(TruncateUtf8.truncate("a😀!", 5)).isEqualTo("a😀");
    assertThat(TruncateUtf8.truncate("a😀!", 4)).isEqualTo("a");
  }

  @Test
  void takes_nothing_behind_a_character_that_does_not_fit() {
    assertThat(TruncateUtf8.truncate("a世b", 2)).isEqualTo("a");
  }

  @Test
  void leaves_a_lone_surrogate_as_it_is() {
    assertThat(TruncateUtf8.truncate("\uD83Dab", 2)).isEqualTo("\uD83Da");
  }

  @Test
  void reads_no_further_than_half_a_pair_at_the_end() {
    assertThat(TruncateUtf8.truncate("ab\uD83D", 10)).isEqualTo("ab\uD83D");
  }

  @Test
  void counts_one_byte_for_a_lone_surrogate() {
    assertThat(TruncateUtf8.truncate("\uDE00\uD83Dab", 3)).isEqualTo("\uDE00\uD83Da");
  }

  @Test
  void agrees_with_the_encoder_where_the_width_changes() {
    var borders = List.of(0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF);
    assertThat(borders)
        .map(Character::toString)
        .allSatisfy(text -> {
          var width = text.getBytes(UTF_8).length;
          assertThat(TruncateUtf8.truncate(text, width)).isEqualTo(text);
          assertThat(TruncateUtf8.truncate(text, width - 1)).isEmpty();
        });
  }

  @Test
  void takes_nothing_when_the_limit_is_zero() {
    assertThat(TruncateUtf8.truncate("a", 0)).isEmpty();
  }

  @Test
  void refuses_a_negative_limit() {
    assertThatIllegalArgumentException().isThrownBy(() -> TruncateUtf8.truncate("", -1));
  }
}
