package gotojava.gc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/// Which package may know which: the model knows nobody, and nobody the commands.
@AnalyzeClasses(packages = "gotojava.gc", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  private static final String ROOT = "gotojava.gc";

  @ArchTest
  static final ArchRule ARROWS =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy(ROOT + ".model")
          .layer("check")
          .definedBy(ROOT + ".check")
          .layer("trace")
          .definedBy(ROOT + ".trace")
          .layer("scenario")
          .definedBy(ROOT + ".scenario")
          .layer("view")
          .definedBy(ROOT + ".view")
          .layer("command")
          .definedBy(ROOT + ".command")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("check")
          .mayOnlyAccessLayers("model")
          .whereLayer("trace")
          .mayOnlyAccessLayers("model")
          .whereLayer("scenario")
          .mayOnlyAccessLayers("model", "trace")
          .whereLayer("view")
          .mayOnlyAccessLayers("model", "check", "trace")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM =
      noClasses()
          .that()
          .doNotHaveSimpleName("Gc")
          .should()
          .callMethod(System.class, "exit", int.class);
}
