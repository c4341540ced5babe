package gotojava.notes.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
  @TempDir private Path folder;

  @Test
  void takes_the_body_of_a_java_type_at_the_margin() throws Exception {
    assertThat(java("package p;\n\n/// Idea.\nclass A {\n  int a;\n}\n")).containsExactly("int a;");
  }

  @Test
  void takes_further_java_types_as_they_are() throws Exception {
    assertThat(java("class A {\n  int a;\n}\n\nclass B {\n  int b;\n}\n"))
        .containsExactly("int a;", "", "class B {", "  int b;", "}");
  }

  @Test
  void takes_go_declarations_without_the_imports() throws Exception {
    var text = "// Idea.\npackage main\n\nimport (\n\t\"fmt\"\n)\n\nfunc main() {\n}\n";
    assertThat(Listing.ofGo(file("main.go", text))).containsExactly("func main() {", "}");
  }

  private List<String> java(String text) throws IOException {
    return Listing.ofJava(file("A.java", text));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
