package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The `pom.xml` of a learner's folder, for an IDE to open: JUnit, AssertJ and the libraries of the
/// module, in the versions that the project's own files name.
final class Pom {
  private static final String TEXT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- For your IDE. './gotojava practice check' does not read it. -->
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>practice</groupId>
        <artifactId>%s</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.release>%s</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
      %s  </dependencies>
        <build>
          <plugins>
      %s    </plugins>
        </build>
      </project>
      """;

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private final Project project;
  private final Node root;

  private Pom(Project project) throws IOException {
    this.project = project;
    this.root = parsed(project.root().resolve("pom.xml"));
  }

  /// Its text for an exercise.
  static String of(Project project, Exercise exercise) throws IOException {
    return new Pom(project).text(exercise);
  }

  private String text(Exercise exercise) throws IOException {
    var libraries = new ArrayList<String>();
    for (var library : libraries(exercise)) {
      libraries.add(dependency(library));
    }
    libraries.add(tested("org.junit.jupiter", "junit-jupiter"));
    libraries.add(tested("org.assertj", "assertj-core"));
    var plugins = plugin("maven-compiler-plugin") + plugin("maven-surefire-plugin");
    var release = text(root, "/project/properties/maven.compiler.release");
    return TEXT.formatted(exercise.name(), release, String.join("", libraries), plugins);
  }

  /// What the module compiles with, other modules left out.
  private List<Node> libraries(Exercise exercise) throws IOException {
    var module = parsed(exercise.folder().resolve("pom.xml"));
    return nodes(module, "/project/dependencies/dependency[not(scope = 'test')]").stream()
        .filter(node -> !project.modules().contains(text(node, "artifactId")))
        .toList();
  }

  /// In the version that the module names, or else the project.
  private String dependency(Node library) {
    var group = text(library, "groupId");
    var artifact = text(library, "artifactId");
    var own = resolved(text(library, "version"));
    return dependency(group, artifact, own.isEmpty() ? version(group, artifact) : own, "");
  }

  private String tested(String group, String artifact) {
    var scope = "      <scope>test</scope>\n";
    return dependency(group, artifact, version(group, artifact), scope);
  }

  private static String dependency(String group, String artifact, String version, String scope) {
    return """
        <dependency>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
    %s    </dependency>
    """
        .formatted(group, artifact, version, scope);
  }

  /// The version that is managed for the artifact, or for the family it belongs to.
  private String version(String group, String artifact) {
    var managed = "/project/dependencyManagement/dependencies/dependency";
    var own = managed + "[groupId = '%s' and artifactId = '%s']/version".formatted(group, artifact);
    var family = managed + "[scope = 'import' and starts-with('%s', groupId)]/version";
    var found = text(root, own);
    return resolved(found.isEmpty() ? text(root, family.formatted(group)) : found);
  }

  private String plugin(String artifact) {
    var path = "/project/build/plugins/plugin[artifactId = '%s']/version".formatted(artifact);
    return """
          <plugin>
            <artifactId>%s</artifactId>
            <version>%s</version>
          </plugin>
    """
        .formatted(artifact, text(root, path));
  }

  private String resolved(String text) {
    return PROPERTY
        .matcher(text)
        .replaceAll(property ->
            text(root, "/project/properties/*[name() = '%s']".formatted(property.group(1))));
  }

  private static Node parsed(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static String text(Node node, String path) {
    try {
      return XPATH.evaluate(path, node).strip();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static List<Node> nodes(Node node, String path) {
    try {
      var found = (NodeList) XPATH.evaluate(path, node, XPathConstants.NODESET);
      var nodes = new ArrayList<Node>();
      for (var i = 0; i < found.getLength(); i++) nodes.add(found.item(i));
      return nodes;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
