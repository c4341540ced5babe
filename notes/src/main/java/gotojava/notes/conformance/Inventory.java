package gotojava.notes.conformance;

import gotojava.notes.project.Project;
import gotojava.notes.project.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A module's list of Go's tests: its file `conformance.yaml`.
///
/// @param go the release of Go whose tests these are, as `1.26`
/// @param where patterns of the files that it is about
record Inventory(String module, String go, List<String> where, List<GoFile> files) {
  private static final String FILE = "conformance.yaml";

  /// All of the project, by module.
  ///
  /// @throws gotojava.notes.project.UserError where one is not as it must be
  static List<Inventory> all(Project project) throws IOException {
    var all = Stream.<Inventory>builder();
    for (var module : project.modules()) {
      var file = project.module(module).resolve(FILE);
      if (Files.exists(file)) all.add(read(project, module, file));
    }
    return all.build().toList();
  }

  private static Inventory read(Project project, String module, Path file) throws IOException {
    var yaml = Yaml.parse(project.relative(file), Files.readString(file));
    var fields = yaml.map();
    return new Inventory(
        module,
        field(yaml, fields, "go").text(),
        field(yaml, fields, "where").list().stream().map(Yaml::text).toList(),
        field(yaml, fields, "files").list().stream().map(Inventory::file).toList());
  }

  private static GoFile file(Yaml entry) {
    var fields = entry.map();
    var tests = field(entry, fields, "tests").list();
    return new GoFile(
        field(entry, fields, "file").text(), tests.stream().map(Inventory::test).toList());
  }

  private static GoTest test(Yaml entry) {
    var fields = entry.map();
    if (fields.containsKey("ours") == fields.containsKey("none")) {
      throw entry.wrong("either 'ours', the tests here, or 'none', why there is none");
    }
    var ours = fields.get("ours");
    var none = fields.get("none");
    return new GoTest(
        field(entry, fields, "go").text(),
        field(entry, fields, "proves").text(),
        ours == null ? List.of() : ours.list().stream().map(Yaml::text).toList(),
        none == null ? "" : none.text());
  }

  private static Yaml field(Yaml entry, Map<String, Yaml> fields, String key) {
    var value = fields.get(key);
    if (value == null) throw entry.wrong("'" + key + "' is missing");
    return value;
  }

  List<GoTest> tests() {
    return files.stream().flatMap(file -> file.tests().stream()).toList();
  }

  /// The page that is made of it.
  Path page(Project project) {
    return project.module(module).resolve("evidence").resolve("conformance.md");
  }
}
