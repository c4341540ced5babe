package gotojava.notes.conformance;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tests that come with an installed Go.
///
/// @param root its folder
record Distribution(Path root) {
  private static final Pattern TEST = Pattern.compile("^func (Test\\w+)\\(", Pattern.MULTILINE);
  private static final String PROGRAM = "main";

  /// Its tests that an inventory does not list, as `file: test`.
  List<String> missing(Inventory inventory) throws IOException {
    var listed =
        inventory.files().stream().collect(Collectors.toMap(GoFile::path, Function.identity()));
    var missing = new ArrayList<String>();
    for (var pattern : inventory.where()) {
      for (var file : files(pattern)) missing.addAll(missing(file, listed));
    }
    return missing;
  }

  private List<String> missing(Path file, Map<String, GoFile> listed) throws IOException {
    var path = root.relativize(file).toString().replace('\\', '/');
    var known = listed.get(path);
    Set<String> names =
        known == null
            ? Set.of()
            : known.tests().stream().map(GoTest::name).collect(Collectors.toSet());
    return tests(file)
        .filter(test -> !names.contains(test))
        .map(test -> path + ": " + test)
        .toList();
  }

  private static Stream<String> tests(Path file) throws IOException {
    if (!file.toString().endsWith("_test.go")) return Stream.of(PROGRAM);
    return TEST.matcher(Files.readString(file)).results().map(test -> test.group(1));
  }

  private List<Path> files(String pattern) throws IOException {
    var folder = root.resolve(pattern).getParent();
    if (folder == null || !Files.isDirectory(folder)) return List.of();
    var name = pattern.substring(pattern.lastIndexOf('/') + 1);
    var matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> matcher.matches(file.getFileName())).sorted().toList();
    }
  }
}
