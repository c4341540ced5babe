package gotojava.rpc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "gotojava", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule the_library_does_not_know_its_examples =
      noClasses()
          .that()
          .resideInAPackage("gotojava.rpc")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gotojava.rpc.example");

  @ArchTest
  static final ArchRule generated_code_knows_nothing_of_ours =
      noClasses()
          .that()
          .resideInAPackage("gotojava.rpc.ecommerce")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("gotojava.rpc", "gotojava.rpc.example");

  @ArchTest
  static final ArchRule of_the_project_it_knows_concurrency_at_most =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("gotojava.notes..", "gotojava.patterns..", "gotojava.gc..");

  @ArchTest
  static final ArchRule only_main_ends_the_program =
      noClasses()
          .that()
          .doNotHaveSimpleName("Rpc")
          .should()
          .callMethod(System.class, "exit", int.class);
}
