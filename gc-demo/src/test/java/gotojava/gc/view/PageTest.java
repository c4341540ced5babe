package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.gc.check.Checker;
import gotojava.gc.check.Report;
import gotojava.gc.check.Verdict;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

class PageTest {
  private static final Shape TINY = new Shape(3, 1, 1, 2);
  private static final Policy ATOMIC = Policy.GO.with(Atomicity.ATOMIC);
  static final List<Example> EXAMPLES =
      List.of(
          Example.scenario("a tree", ATOMIC, tree(), List.of()),
          checked("without the deletion shade", ATOMIC.with(Barrier.DIJKSTRA)),
          checked("the documented hybrid", ATOMIC.with(Barrier.HYBRID_DOCUMENTED)));

  private static Browser browser;

  private static Example checked(String title, Policy policy) {
    return Example.checked(title, policy, TINY, new Checker(policy, TINY).run());
  }

  /// Seven objects below the globals, one of them garbage, and room for more.
  private static State tree() {
    var state = State.empty(new Shape(12, 2, 2, 3));
    for (int o = 1; o <= 8; o++) state = with(state, "colour " + o, 1);
    for (int o = 1; o <= 3; o++) {
      state = with(with(state, "field " + o + ".0", 2 * o), "field " + o + ".1", 2 * o + 1);
    }
    return with(with(state, "field 0.0", 1), "register 1.0", 3);
  }

  private static State with(State state, String cell, int value) {
    return state.with(state.layout().index(cell), value);
  }

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.of(EXAMPLES);
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

  private static String said() {
    return browser.text("#said");
  }

  private static Object actions() {
    return browser.run("return page.session.actions.map(Action.text)");
  }

  private static void press(String keys) {
    for (int i = 0; i < keys.length(); i++) browser.press(keys.substring(i, i + 1));
  }

  private static void watchTheLoss() {
    browser.choose("#scenario", "without the deletion shade");
  }

  @Test
  void draws_the_first_scenario() {
    assertThat(browser.count(".object.white:not(.free)")).isEqualTo(9);
    assertThat(browser.count(".object.unreachable")).isEqualTo(1);
    assertThat(browser.count(".object.free")).isEqualTo(3);
    assertThat(said()).isEqualTo("a tree: 0 steps.");
  }

  @Test
  void clicks_allocate_store_load_and_drop() {
    browser.pick("register 0.0");
    browser.click("#allocate");
    browser.pick("register 0.0");
    browser.pick("field 0.1");
    browser.pick("register 0.0");
    browser.pick("register 0.1");
    browser.pick("field 0.1");
    browser.pick("register 0.1");
    browser.click("#drop");
    assertThat(actions())
        .isEqualTo(
            List.of(
                "allocate 0 r0", "store 0 globals.1 = r0", "load 0 r1 = globals.1", "drop 0 r1"));
  }

  @Test
  void dragging_assigns_what_is_dragged_to_where_it_is_dropped() {
    browser.drag("field 0.0", "register 0.0");
    browser.drag("register 0.0", "field 0.1");
    assertThat(actions()).isEqualTo(List.of("load 0 r0 = globals.0", "store 0 globals.1 = r0"));
  }

  @Test
  void what_cannot_be_done_is_refused_in_words() {
    browser.pick("object 1");
    assertThat(said()).isEqualTo("scan 1: no cycle is marking.");
    browser.pick("register 0.0");
    browser.pick("field 6.0");
    assertThat(said()).isEqualTo("Mutator 0 holds no reference to object 6.");
    press("0");
    assertThat(said()).isEqualTo("To store null, choose a field first.");
    press("g");
    assertThat(said()).isEqualTo("No mutator is in a store.");
    assertThat(actions()).isEqualTo(List.of());
  }

  @Test
  void keys_drive_the_collector() {
    press("cccc");
    assertThat(said()).startsWith("Step 4: scan 0. Object 1 became grey");
    assertThat(browser.text("dd.worklist")).isEqualTo("0, 3, 1");
    press("bb");
    assertThat(browser.text("#where")).isEqualTo("2 of 4");
    press("n");
    assertThat(browser.text("#where")).isEqualTo("3 of 4");
  }

  @Test
  void the_picture_is_driven_by_arrow_keys() {
    browser.run("document.querySelector('[data-pick=\"register 0.0\"]').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.text("#picked")).isEqualTo("Register 0 of mutator 0");
    browser.press("a");
    assertThat(actions()).isEqualTo(List.of("allocate 0 r0"));
    browser.press(Keys.ARROW_RIGHT, Keys.ENTER);
    assertThat(browser.text("#picked")).isEqualTo("Register 1 of mutator 0");
    browser.press(Keys.ESCAPE);
    assertThat(browser.text("#picked")).isEqualTo("nothing chosen");
  }

  @Test
  void every_key_is_told() {
    press("?");
    assertThat(browser.text("#keys")).contains("a step of the collector", "import a trace");
    browser.press(Keys.ESCAPE);
    assertThat(browser.run("return document.getElementById('help').open")).isEqualTo(false);
  }

  @Test
  void going_back_shows_what_was_shown_before() {
    var different =
        """
        const now = () => JSON.stringify([page.session.tracks[0].world.cells,
          [...document.querySelectorAll("#tracks svg *:not([d=''])")].map((e) =>
            e.cloneNode().outerHTML.replace(/ tabindex="-?\\d"/, "") + e.textContent).sort()]);
        const seen = [now()];
        for (let i = 0; i < 300; i++) {
          byId(random(5, i) < 0.5 ? "collector" : "mutator").click();
          seen[page.session.position] = now();
        }
        return seen.filter((then, position) => {
          page.goTo(seen.length - 1 - position);
          page.goTo(position);
          return now() !== then;
        }).length;
        """;
    assertThat(browser.run(different)).isEqualTo(0L);
  }

  @Test
  void the_first_loss_is_found_and_told() throws Exception {
    watchTheLoss();
    press("l");
    assertThat(said()).contains("was lost: a mutator can still reach it");
    assertThat(browser.text("dd.danger")).isEqualTo("It has lost one.");
    assertThat(browser.count(".object.lost")).isEqualTo(1);
    assertThat(browser.count(".arrow.dangling")).isPositive();
    browser.shoot("loss");
    press("b");
    assertThat(browser.text("dd.danger")).startsWith("Yes: ");
  }

  @Test
  void another_policy_does_the_same_steps_as_far_as_it_can() {
    watchTheLoss();
    press("l");
    browser.choose(".policy [name=barrier]", "hybrid");
    assertThat(said()).matches("Under this policy \\d+ of \\d+ steps cannot be done\\.");
    assertThat(browser.count("#steps .refused")).isPositive();
    press("l");
    assertThat(said()).isEqualTo("Nothing is lost in this run.");
  }

  @Test
  void two_policies_stand_side_by_side_on_one_schedule() throws Exception {
    watchTheLoss();
    press("sl");
    assertThat(browser.count(".track")).isEqualTo(2);
    assertThat(browser.count(".track:first-child .object.lost")).isEqualTo(1);
    assertThat(browser.count(".track:last-child .object.lost")).isZero();
    assertThat(browser.text(".track:last-child .done")).contains("Refused: ");
    browser.shoot("side-by-side");
    press("s");
    assertThat(browser.count(".track")).isEqualTo(1);
  }

  @Test
  void a_click_leads_on_the_side_where_it_is_made() {
    press("s");
    browser.click(".track:last-child [data-pick='register 1.0']");
    press("d");
    assertThat(browser.run("return page.session.tracks.map((t) => t.world.register(1, 0))"))
        .isEqualTo(List.of(0L, 0L));
  }

  @Test
  void the_game_asks_and_shows_the_shortest_loss() throws Exception {
    press("x");
    assertThat(browser.text("#asked")).contains("go, but it no longer shades what a store over");
    browser.click("#say-safe");
    assertThat(browser.text("#answer")).startsWith("Not so. It loses an object, after ");
    browser.shoot("game");
    browser.choose("#speed", "60");
    browser.click("#watch");
    browser.run(
        "return new Promise((done) => setInterval("
            + "() => page.session.position === page.session.length && done(), 20))");
    assertThat(browser.count(".track:first-child .object.lost")).isEqualTo(1);
    assertThat(browser.count(".track:last-child .object.lost")).isZero();
    browser.shoot("watched");
  }

  @Test
  void the_game_keeps_count() {
    press("x");
    browser.click("#say-loses");
    browser.choose("#question", "go, but it shades what a store writes only until");
    browser.click("#say-loses");
    assertThat(browser.text("#answer")).startsWith("Not so. It is safe").endsWith("1 of 2 right.");
  }

  @Test
  void what_is_exported_can_be_imported() throws Exception {
    watchTheLoss();
    var trace =
        browser
            .run("return writeTrace('a loss', page.session.start, page.session.tracks[0])")
            .toString();
    assertThat(trace).startsWith("{\"trace\":\"gotojava.gc\",\"version\":1,\"title\":\"a loss\"");
    browser.type("#file", browser.write("loss.jsonl", trace).toString());
    browser.says("a loss: ");
    assertThat(browser.text("#where")).isEqualTo("0 of " + (trace.lines().count() - 1));
    press("l");
    assertThat(said()).contains("was lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "action":"start"  | "action":"begin"   | line 2: 'begin' is no action
          "step":1          | "step":7           | line 2: step 1 is expected, not 7
          "step":1,         |                    | line 2: 'step' is missing
          ["phase",0,1]     | ["phase",0,2]      | line 2: the changes are
          CYCLE_BEGAN 0     | CYCLE_ENDED 0      | line 2: the events are
          "action":"start"  | "action":"finish"  | line 2: finish: no cycle is sweeping
          "objects":12      | "objects":0        | line 1: objects: 0 is not in 1 to 1000
          "colour 1":1      | "colour 1":4       | line 1: colour 1: 4 is not in 0 to 3
          "colour 1":1      | "color 1":1        | line 1: there is no cell 'color 1'
          "any-time"        | "some-time"        | line 1: stacks 'some-time' is unknown
          "version":1       | "version":2        | line 1: version 2 is unknown, 1 is known
          {"step"           | {"step             | line 2: this is not JSON
          """)
  void a_malformed_trace_is_refused_with_line_and_reason(String good, String bad, String reason)
      throws Exception {
    press("c");
    var trace =
        browser
            .run("return writeTrace('', page.session.start, page.session.tracks[0])")
            .toString()
            .replace(good, bad == null ? "" : bad);
    browser.type("#file", browser.write("bad.jsonl", trace).toString());
    browser.says("bad.jsonl, " + reason);
    assertThat(browser.text("#where")).isEqualTo("1 of 1");
  }

  @Test
  void is_small_and_needs_nothing_else() {
    var page = Page.of(EXAMPLES);
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400_000);
    assertThat(page).doesNotContain("src=\"", "href=\"", "@import");
  }

  @Test
  void a_check_that_ends_otherwise_is_no_question() {
    var report = new Report(Verdict.NOT_FINISHED, 1, 0, List.of(), true, true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Example.checked("", ATOMIC, TINY, report))
        .withMessage("the game has no question that ends NOT_FINISHED");
  }
}
