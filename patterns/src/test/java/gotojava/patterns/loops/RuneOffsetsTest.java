package gotojava.patterns.loops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.patterns.loops.RuneOffsets.Rune;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuneOffsetsTest {
  @Test
  void counts_offsets_in_bytes_of_utf_8() {
    assertThat(RuneOffsets.of("hé世!"))
        .containsExactly(new Rune(0, 'h'), new Rune(1, 'é'), new Rune(3, '世'), new Rune(6, '!'));
  }

  @Test
  void takes_a_surrogate_pair_for_one_rune_of_four_bytes() {
    assertThat(RuneOffsets.of("😀!")).containsExactly(new Rune(0, 0x1F600), new Rune(4, '!'));
  }

  @Test
  void reads_a_lone_surrogate_as_the_replacement_character() {
    assertThat(RuneOffsets.of("\uD83D")).containsExactly(new Rune(0, 0xFFFD));
  }

  @Test
  void counts_three_bytes_for_a_lone_surrogate() {
    assertThat(RuneOffsets.of("\uD83D!")).extracting(Rune::offset).containsExactly(0, 3);
  }

  @Test
  void reads_a_pair_in_the_wrong_order_as_two_lone_surrogates() {
    assertThat(RuneOffsets.of("\uDE00\uD83D"))
        .containsExactly(new Rune(0, 0xFFFD), new Rune(3, 0xFFFD));
  }

  @Test
  void keeps_a_code_point_whose_last_16_bits_look_like_a_surrogate() {
    assertThat(RuneOffsets.of(Character.toString(0x1D834))).containsExactly(new Rune(0, 0x1D834));
  }

  @Test
  void agrees_with_the_encoder_where_the_width_changes() {
    var borders = List.of(0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF);
    assertThat(borders)
        .allSatisfy(codePoint -> {
          var text = Character.toString(codePoint);
          var width = text.getBytes(UTF_8).length;
          assertThat(RuneOffsets.of(text + "!"))
              .containsExactly(new Rune(0, codePoint), new Rune(width, '!'));
        });
  }

  @Test
  void finds_no_rune_in_an_empty_text() {
    assertThat(RuneOffsets.of("")).isEmpty();
  }
}
