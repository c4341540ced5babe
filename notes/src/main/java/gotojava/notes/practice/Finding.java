package gotojava.notes.practice;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Something a child has to tell, as it stands in the file of its findings.
///
/// @param test the method of the check, or the thread, that it is about; empty where it is none
/// @param title how the test reads
/// @param problem what is wrong, empty where nothing is
/// @param frames where: innermost first, only frames of the answer and the check
record Finding(
    Kind kind, String test, String title, String problem, List<StackTraceElement> frames) {
  enum Kind {
    STARTED,
    PASSED,
    FAILED,
    /// A test failed since the stack was used up.
    OVERFLOWED,
    /// The heap is used up; nothing else will be told.
    OUT_OF_MEMORY,
    /// The program asked for the end of the JVM; nothing else will be told.
    EXITING,
    /// The tests are over, and a thread of the answer is not.
    LEFT_RUNNING,
    /// All tests have run: without this the child ended early.
    FINISHED
  }

  /// Longest text of one problem, in characters.
  static final int LONGEST = 4_000;

  static Finding of(Kind kind, String test, String title) {
    return new Finding(kind, test, title, "", List.of());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(kind.name());
    out.writeUTF(cut(test));
    out.writeUTF(cut(title));
    out.writeUTF(cut(problem));
    out.writeInt(frames.size());
    for (var frame : frames) {
      out.writeUTF(frame.getClassName());
      out.writeUTF(frame.getMethodName());
      out.writeUTF(frame.getFileName() == null ? "" : frame.getFileName());
      out.writeInt(frame.getLineNumber());
    }
    out.flush();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /// All findings up to the end, or up to where the child was cut off.
  static List<Finding> readAll(DataInputStream in) throws IOException {
    var findings = new ArrayList<Finding>();
    try {
      while (true) findings.add(read(in));
    } catch (EOFException _) {
      return findings;
    }
  }

  private static Finding read(DataInputStream in) throws IOException {
    var kind = Kind.valueOf(in.readUTF());
    var test = in.readUTF();
    var title = in.readUTF();
    var problem = in.readUTF();
    var frames = new ArrayList<StackTraceElement>();
    for (var n = in.readInt(); n > 0; n--) {
      frames.add(new StackTraceElement(in.readUTF(), in.readUTF(), in.readUTF(), in.readInt()));
    }
    return new Finding(kind, test, title, problem, frames);
  }
}
