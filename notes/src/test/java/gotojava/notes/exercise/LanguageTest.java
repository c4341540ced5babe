package gotojava.notes.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void takes_the_one_that_is_asked_for() {
    assertThat(Language.of("zh", Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Language.ZH);
  }

  @Test
  void takes_the_locale_where_nothing_is_asked_for() {
    assertThat(Language.of("", Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
  }

  @Test
  void lets_lc_all_go_before_lang() {
    assertThat(Language.of("", Map.of("LC_ALL", "C", "LANG", "zh_CN"))).isEqualTo(Language.EN);
  }

  @Test
  void takes_english_for_any_other_locale() {
    assertThat(Language.of("", Map.of("LANG", "fr_FR"))).isEqualTo(Language.EN);
  }

  @Test
  void refuses_a_language_it_does_not_have() {
    assertThatThrownBy(() -> Language.of("fr", Map.of()))
        .hasMessage("--lang takes en or zh, not 'fr'");
  }
}
