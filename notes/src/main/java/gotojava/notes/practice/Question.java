package gotojava.notes.practice;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a child is to run, as it is sent over its standard input.
///
/// @param findings the file that its findings go to
/// @param classPath of the module, files and folders
/// @param classes class files of the answer and the check, by the name of their class
record Question(
    String findings, String checkClass, List<String> classPath, Map<String, byte[]> classes) {
  void write(DataOutputStream out) throws IOException {
    out.writeUTF(findings);
    out.writeUTF(checkClass);
    out.writeInt(classPath.size());
    for (var entry : classPath) out.writeUTF(entry);
    out.writeInt(classes.size());
    for (var entry : classes.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
    out.flush();
  }

  static Question read(DataInputStream in) throws IOException {
    var findings = in.readUTF();
    var checkClass = in.readUTF();
    var classPath = new ArrayList<String>();
    for (var n = in.readInt(); n > 0; n--) classPath.add(in.readUTF());
    var classes = new HashMap<String, byte[]>();
    for (var n = in.readInt(); n > 0; n--) {
      classes.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
    return new Question(findings, checkClass, classPath, classes);
  }

  /// Whether a class is the check or stands inside it.
  boolean isCheck(String className) {
    return className.equals(checkClass) || className.startsWith(checkClass + "$");
  }
}
