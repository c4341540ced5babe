package gotojava.notes.style;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/// Which package of the program may know which.
@AnalyzeClasses(packages = "gotojava.notes", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest
  static final ArchRule ARROWS =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("commands")
          .definedBy("gotojava.notes")
          .layer("book")
          .definedBy("gotojava.notes.book..")
          .layer("practice")
          .definedBy("gotojava.notes.practice..")
          .layer("bench")
          .definedBy("gotojava.notes.bench..")
          .layer("stress")
          .definedBy("gotojava.notes.stress..")
          .layer("conformance")
          .definedBy("gotojava.notes.conformance..")
          .layer("run")
          .definedBy("gotojava.notes.run..")
          .layer("example")
          .definedBy("gotojava.notes.example..")
          .layer("exercise")
          .definedBy("gotojava.notes.exercise..")
          .layer("contract")
          .definedBy("gotojava.notes.contract..")
          .layer("project")
          .definedBy("gotojava.notes.project..")
          .layer("terminal")
          .definedBy("gotojava.notes.terminal..")
          .whereLayer("commands")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("book")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("practice")
          .mayOnlyBeAccessedByLayers("commands", "book")
          .whereLayer("bench")
          .mayOnlyBeAccessedByLayers("commands", "book")
          .whereLayer("stress")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("conformance")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers(
              "commands", "book", "practice", "bench", "stress", "conformance")
          .whereLayer("exercise")
          .mayOnlyBeAccessedByLayers("book", "practice")
          .whereLayer("contract")
          .mayOnlyBeAccessedByLayers("commands", "book", "bench", "run", "example", "practice")
          .whereLayer("project")
          .mayNotAccessAnyLayer()
          .whereLayer("contract")
          .mayNotAccessAnyLayer()
          .whereLayer("terminal")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("gotojava.notes.(*)..").should().beFreeOfCycles();
}
