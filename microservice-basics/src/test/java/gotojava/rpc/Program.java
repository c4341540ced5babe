package gotojava.rpc;

import com.google.common.collect.ObjectArrays;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command line of each language.
enum Program {
  JAVA {
    @Override
    Child serve(int port) throws Exception {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      return Child.start(
          java, "-cp", classPath(), "gotojava.rpc.Rpc", "serve", "--port", "" + port);
    }

    @Override
    Outcome call(String address, String... arguments) {
      var call = new String[] {"call", "--address", address};
      return Outcome.of(ObjectArrays.concat(call, arguments, String.class));
    }
  },
  GO {
    @Override
    Child serve(int port) throws Exception {
      return Child.start(GoTwin.program("server"), "--port", "" + port);
    }

    @Override
    Outcome call(String address, String... arguments) throws Exception {
      var call = new String[] {GoTwin.program("client"), "--address", address};
      try (var client = Child.start(ObjectArrays.concat(call, arguments, String.class))) {
        return client.await();
      }
    }
  };

  /// Starts a server; it says where it listens.
  abstract Child serve(int port) throws Exception;

  /// Runs a client.
  abstract Outcome call(String address, String... arguments) throws Exception;

  // ArchUnit brings SLF4J, which complains of its lack of a logger; the program runs without it.
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("slf4j"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
