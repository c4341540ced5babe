package gotojava.notes.practice;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Loads the answer and its check from memory, and the module's classes from its class path.
/// Assertions are on in them, as Maven's tests have it.
final class AnswerLoader extends URLClassLoader {
  private final Map<String, byte[]> classes;

  AnswerLoader(List<String> classPath, Map<String, byte[]> classes) throws MalformedURLException {
    super(urls(classPath), AnswerLoader.class.getClassLoader());
    this.classes = classes;
    setDefaultAssertionStatus(true);
  }

  private static URL[] urls(List<String> classPath) throws MalformedURLException {
    var urls = new URL[classPath.size()];
    for (var i = 0; i < urls.length; i++) urls[i] = Path.of(classPath.get(i)).toUri().toURL();
    return urls;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = classes.get(name);
    return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
  }
}
