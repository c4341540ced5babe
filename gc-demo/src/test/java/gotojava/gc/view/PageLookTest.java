package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page on a telephone, in the dark, for who wants no motion, and how fast it is.
class PageLookTest {
  private static final String TOO_WIDE =
      """
      return [...document.querySelectorAll("body *:not(svg *)")]
        .filter((element) => element.getBoundingClientRect().right > 360)
        .map((element) => element.outerHTML.slice(0, 80));
      """;

  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.of(PageTest.EXAMPLES);
  }

  @BeforeEach
  void begin() {
    browser.size(1280, 1000);
    browser.reload();
  }

  @AfterEach
  void says_nothing_on_the_console() {
    browser.hasNoErrors();
  }

  @AfterAll
  static void close() {
    if (browser != null) browser.close();
  }

  @Test
  void every_key_is_told_on_a_telephone_too() {
    browser.size(360, 800);
    browser.click("#show-help");
    assertThat(browser.run("return document.querySelector('#keys kbd').offsetWidth"))
        .isNotEqualTo(0L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fits_a_telephone(boolean two) throws Exception {
    browser.size(360, 800);
    browser.reload();
    if (two) browser.press("s");
    browser.press("cccc");
    assertThat(browser.run(TOO_WIDE)).isEqualTo(List.of());
    assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
    browser.shoot(two ? "telephone-two" : "telephone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void is_light_and_dark(String scheme) throws Exception {
    browser.prefers("prefers-color-scheme", scheme);
    browser.press("ccccccmm");
    browser.shoot(scheme);
    var dark = browser.run("return matchMedia('(prefers-color-scheme: dark)').matches");
    assertThat(dark).isEqualTo(scheme.equals("dark"));
    browser.prefers("prefers-color-scheme", "light");
  }

  @Test
  void nothing_moves_for_who_wants_that() {
    browser.prefers("prefers-reduced-motion", "reduce");
    var duration =
        "return getComputedStyle(document.querySelector('.object path')).transitionDuration";
    assertThat(browser.run(duration)).isEqualTo("0s");
    browser.prefers("prefers-reduced-motion", "no-preference");
    assertThat(browser.run(duration)).isEqualTo("0.15s");
  }

  @Test
  void everything_has_a_name() {
    var nameless =
        """
        return [...document.querySelectorAll("button, select, input, [role=button]")]
          .filter((e) => !e.closest(".free") && !e.textContent.trim())
          .filter((e) => !e.ariaLabel && !e.labels?.length)
          .map((e) => e.outerHTML);
        """;
    assertThat(browser.run(nameless)).isEqualTo(List.of());
  }

  @Test
  void how_fast_it_is() throws Exception {
    var frames =
        """
        page.open(emptySession({ objects: 200, fields: 2, mutators: 2, registers: 4 }));
        const { world } = page.session.tracks[0];
        for (let i = 0; i < 600; i++) {
          const allocates = i % 3 > 0 && world.has(FREE);
          page.perform(Action.parse(allocates ? `allocate 0 r${i % 4}`
            : `store 0 r${i % 4}.${i % 2} = r${(i + 1) % 4}`, page.session.shape));
        }
        performance.mark("script");
        for (let i = 0; i < 100; i++) byId(i % 2 ? "collector" : "mutator").click();
        const script = performance.measure("steps", "script").duration / 100;
        byId("speed").value = 60;
        byId("run").click();
        performance.mark("run");
        return new Promise((done) => {
          let count = 0;
          const frame = () => {
            if (++count < 180) return requestAnimationFrame(frame);
            const { duration } = performance.measure("frames", "run");
            done(`${(1000 * count / duration).toFixed(1)} frames a second, `
              + `script ${script.toFixed(2)} ms a step`);
          };
          requestAnimationFrame(frame);
        });
        """;
    var speed = browser.run(frames) + "\n";
    browser.shoot("two-hundred");
    browser.reload();
    var paint =
        """
        return new Promise((done) => new PerformanceObserver((list) =>
          done(`first paint after ${list.getEntries()[0].startTime.toFixed()} ms`))
          .observe({ type: "paint", buffered: true }));
        """;
    browser.write("speed.txt", speed + browser.run(paint) + "\n");
  }
}
