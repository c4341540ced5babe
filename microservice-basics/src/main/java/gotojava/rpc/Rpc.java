package gotojava.rpc;

import static picocli.CommandLine.ScopeType.INHERIT;

import com.google.common.base.Throwables;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The command `rpc`: serves ProductInfo, and calls it.
@Command(
    name = "./gotojava rpc",
    header = "Serves ProductInfo over gRPC, and calls it.",
    synopsisSubcommandLabel = "COMMAND")
final class Rpc {
  private static final Logger GRPC = Logger.getLogger("io.grpc");

  private final PrintWriter out;
  private final PrintWriter err;

  private Rpc(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  static void main(String[] args) {
    GRPC.setLevel(Level.SEVERE); // it warns of what a call reports anyway
    System.exit(run(writer(System.out), writer(System.err), args));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /// Runs a command line and returns its exit code: 1 for a failure, 2 for wrong usage.
  static int run(PrintWriter out, PrintWriter err, String... args) {
    var rpc = new CommandLine(new Rpc(out, err)).addSubcommand(new Call(out, err));
    rpc.getCommandSpec().addOption(help());
    return rpc.setParameterExceptionHandler(Rpc::explain).setOut(out).setErr(err).execute(args);
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(INHERIT)
        .description("Shows this help.")
        .build();
  }

  private static int explain(ParameterException e, String[] args) {
    var command = e.getCommandLine();
    var name = command.getCommandSpec().qualifiedName();
    command.getErr().println(e.getMessage() + "; see " + name + " --help");
    return 2;
  }

  @Command(header = "Serves ProductInfo on 127.0.0.1 until it is interrupted.")
  int serve(
      @Option(
              names = "--port",
              paramLabel = "PORT",
              defaultValue = "50051",
              converter = Port.class,
              description = "Port to listen on, 0 for any free one (default ${DEFAULT-VALUE}).")
          int port)
      throws InterruptedException {
    try (var server = ProductInfoServer.start(port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      warmUp(server.port());
      out.println("listening on 127.0.0.1:" + server.port());
      server.awaitTermination();
      return 0;
    } catch (IOException e) {
      var reason = Throwables.getRootCause(e).getMessage();
      err.printf("cannot listen on 127.0.0.1:%d; choose another port with --port, ", port);
      err.printf("or 0 for any free one (%s)%n", reason);
      return 1;
    }
  }

  // The first call makes a JVM load and link what answers it; that is not to be at the cost of a
  // client, which waits a second.
  private static void warmUp(int port) throws InterruptedException {
    try (var client = ProductInfoClient.connect("127.0.0.1", port, Duration.ofSeconds(5))) {
      client.get("");
    } catch (StatusRuntimeException _) {
      // There is no such product.
    }
  }

  private static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      try {
        var port = Integer.parseInt(text);
        if (0 <= port && port <= 65535) return port;
      } catch (NumberFormatException _) {
        // Says the same as a number out of range.
      }
      throw new TypeConversionException("'" + text + "' is not a port (0 to 65535)");
    }
  }
}
