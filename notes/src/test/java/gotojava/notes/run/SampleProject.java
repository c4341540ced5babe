package gotojava.notes.run;

import gotojava.notes.example.Example;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/// A small checkout in a temporary folder: one module, `sample`, compiled without Maven and stamped
/// as built.
public final class SampleProject {
  private final Project project;
  private final Path module;

  public SampleProject(Path root) throws IOException {
    project = new Project(root);
    module = root.resolve("sample");
    write(root.resolve("pom.xml"), "<project/>");
    write(root.resolve("gotojava"), "");
    write(module.resolve("pom.xml"), "<project/>");
    write(module.resolve("src/main/go/go.mod"), "module sample\n\ngo 1.26\n");
  }

  public Project project() {
    return project;
  }

  /// Adds a Java example with this contract and body of `main`.
  public SampleProject java(String name, String contract, String body) throws IOException {
    var comment = contract.lines().map(line -> ("/// " + line).stripTrailing()).toList();
    var source =
        "%s\nclass %s {\n  public static void main(String[] args) throws Exception {\n%s\n  }\n}\n"
            .formatted(String.join("\n", comment), name, body);
    write(module.resolve("src/main/java/" + name + ".java"), source);
    return this;
  }

  /// Adds a Go program with this package comment and body of `main`, which imports fmt.
  public SampleProject go(String name, String comment, String body) throws IOException {
    var source = comment + "package main\n\nimport \"fmt\"\n\nfunc main() {\n" + body + "\n}\n";
    write(module.resolve("src/main/go/" + name + "/main.go"), source);
    return this;
  }

  /// The examples, with the module's classes brought up to date.
  public Examples examples() throws IOException {
    var output = project.output("sample");
    Files.createDirectories(output.resolve("classes"));
    var sources = module.resolve("src/main/java");
    if (Files.exists(sources)) compile(sources, output.resolve("classes"));
    write(output.resolve("class-path"), "");
    write(output.resolve("class-path.stamp"), "");
    return Examples.of(project);
  }

  /// The verdicts on the only example.
  List<Verdict> verdicts(Verifier verifier) throws IOException, InterruptedException {
    return verifier.verify(only(), _ -> {});
  }

  Example only() throws IOException {
    return examples().all().getFirst();
  }

  private static void compile(Path sources, Path classes) throws IOException {
    try (var tree = Files.walk(sources)) {
      var files = tree.filter(f -> f.toString().endsWith(".java")).map(Path::toString).toList();
      var args = new java.util.ArrayList<>(List.of("-d", classes.toString()));
      args.addAll(files);
      var exit =
          ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new));
      if (exit != 0) throw new IllegalStateException("the sample does not compile");
    }
  }

  public static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
