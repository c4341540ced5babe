package gotojava.concurrency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/// Which package of the library may know which: nobody knows the examples, the model knows nobody,
/// and channels are below all but the goroutines that wait in them.
@AnalyzeClasses(packages = "gotojava.concurrency", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  private static final String ROOT = "gotojava.concurrency";

  @ArchTest
  static final ArchRule ARROWS =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("goroutines")
          .definedBy(ROOT)
          .layer("channel")
          .definedBy(ROOT + ".channel")
          .layer("time")
          .definedBy(ROOT + ".time")
          .layer("context")
          .definedBy(ROOT + ".context")
          .layer("sync")
          .definedBy(ROOT + ".sync")
          .layer("pattern")
          .definedBy(ROOT + ".pattern")
          .layer("example")
          .definedBy(ROOT + ".example")
          .whereLayer("goroutines")
          .mayNotAccessAnyLayer()
          .whereLayer("channel")
          .mayOnlyAccessLayers("goroutines")
          .whereLayer("time")
          .mayOnlyAccessLayers("goroutines", "channel")
          .whereLayer("context")
          .mayOnlyAccessLayers("goroutines", "channel", "time")
          .whereLayer("sync")
          .mayOnlyAccessLayers("goroutines", "channel", "time", "context")
          .whereLayer("example")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("gotojava.concurrency.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ROOT + ".channel", ROOT + ".sync", ROOT + ".context");

  /// One annotation from a jar, and no example would run by `java X.java`.
  @ArchTest
  static final ArchRule NOTHING_BUT_THE_JDK =
      classes()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .haveSimpleNameNotContaining("package-info")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "com.sun.management..", ROOT + "..");
}
