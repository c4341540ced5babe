package gotojava.notes.stress;

/// How a JVM is made to run all code in one way, so that it is known what changed an order.
enum Compiler {
  INTERPRETER("interpreter", "-Xint"),
  C1("C1", "-XX:TieredStopAtLevel=1"),
  C2("C2", "-XX:-TieredCompilation");

  private final String label;
  private final String option;

  Compiler(String label, String option) {
    this.label = label;
    this.option = option;
  }

  String label() {
    return label;
  }

  /// Of the JVM.
  String option() {
    return option;
  }
}
