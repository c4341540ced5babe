package gotojava.notes.run;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.example.Example;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import gotojava.notes.run.Verdict.State;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every example of every module, in both languages, as `verify` runs them.
class PairsTest {
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  @AfterEach
  void close() {
    pool.close();
  }

  @TestFactory
  Stream<DynamicContainer> keeps_its_contract() throws InterruptedException {
    var project = Project.here();
    var verifier = new Verifier(project, Go.find(project));
    return Examples.of(project).all().stream()
        .map(example -> container(example, pool.submit(() -> verifier.verify(example, _ -> {}))))
        .toList()
        .stream();
  }

  private static DynamicContainer container(Example example, Future<List<Verdict>> verdicts) {
    var languages = Stream.of(Language.values()).filter(language -> has(example, language));
    return DynamicContainer.dynamicContainer(
        example.id(),
        languages.map(language ->
            DynamicTest.dynamicTest(language.title(), () -> check(verdicts.get(), language))));
  }

  private static boolean has(Example example, Language language) {
    return language == Language.GO ? example.go().isPresent() : example.java().isPresent();
  }

  private static void check(List<Verdict> verdicts, Language language) {
    var verdict = verdicts.stream().filter(v -> v.language() == language).findFirst().orElseThrow();
    if (verdict.state() == State.SKIPPED) Assumptions.abort(verdict.reason());
    assertThat(verdict.detail()).as(verdict.reason()).satisfies(_ -> assertKept(verdict));
  }

  private static void assertKept(Verdict verdict) {
    assertThat(verdict.state()).isEqualTo(State.KEPT);
  }
}
