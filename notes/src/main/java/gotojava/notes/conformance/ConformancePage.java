package gotojava.notes.conformance;

import gotojava.notes.project.Project;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An inventory in Markdown: a table for each file of Go's, each counterpart linked to its source.
record ConformancePage(Project project, Inventory inventory) {
  String text() {
    return inventory.files().stream()
        .map(this::section)
        .collect(Collectors.joining("\n\n", head() + "\n\n", "\n"));
  }

  private String head() {
    var tests = inventory.tests();
    var without = tests.stream().filter(test -> test.ours().isEmpty()).count();
    return """
    <!-- Made by `./gotojava conformance --write`: change nothing here. -->
    # Go's own tests and ours

    Go %s tests its channels, select, sync and context by %d tests in %d files. Of %d a test here \
    plays the same scenario in our own code; for %d it says why there is none. \
    `./gotojava conformance` fails where the installed Go has a test that is not listed. The list \
    is [conformance.yaml](../conformance.yaml).\
    """
        .formatted(
            inventory.go(),
            tests.size(),
            inventory.files().size(),
            tests.size() - without,
            without);
  }

  private String section(GoFile file) {
    return file.tests().stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "\n", "## " + file.path() + "\n\n| Go | Proves | Here |\n|---|---|---|\n", ""));
  }

  private String row(GoTest test) {
    var here = test.ours().isEmpty() ? "none: " + test.none() : links(test);
    return "| `%s` | %s | %s |".formatted(test.name(), cell(test.proves()), cell(here));
  }

  /// The methods of one class share its link.
  private String links(GoTest test) {
    Map<String, String> methods = new TreeMap<>();
    for (var ours : test.ours()) {
      var type = ours.replaceAll("(\\.[A-Z]\\w*)\\..*", "$1");
      var method = ours.equals(type) ? "" : ours.substring(type.length() + 1).replace('_', ' ');
      methods.merge(type, method, (one, other) -> one + "; " + other);
    }
    return methods.entrySet().stream()
        .map(entry ->
            link(entry.getKey()) + (entry.getValue().isEmpty() ? "" : ": ") + entry.getValue())
        .collect(Collectors.joining("<br>"));
  }

  private String link(String type) {
    var name = type.substring(type.lastIndexOf('.') + 1);
    var path =
        "src/test/java/gotojava/" + inventory.module() + "/" + type.replace('.', '/') + ".java";
    var exists = Files.exists(project.module(inventory.module()).resolve(path));
    return exists ? "[%s](../%s)".formatted(name, path) : name;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<-", "`<-`");
  }
}
