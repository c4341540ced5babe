package gotojava.rpc;

import com.google.common.net.HostAndPort;
import gotojava.rpc.ecommerce.Product;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.PrintWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// The command `rpc call`: one call to a ProductInfo server, in Java or in Go.
@Command(
    name = "call",
    header = "Adds a product to a ProductInfo server, or reads one back.",
    synopsisSubcommandLabel = "COMMAND")
final class Call {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--address",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:50051",
      converter = Address.class,
      description = "Where the server listens (default ${DEFAULT-VALUE}).")
  private HostAndPort address = HostAndPort.fromHost("");

  Call(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Command(header = "Adds a product and prints its id.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Its name.") String name,
      @Parameters(
              paramLabel = "DESCRIPTION",
              arity = "0..1",
              defaultValue = "",
              description = "What to say about it.")
          String description)
      throws InterruptedException {
    return print(client -> client.add(name, description));
  }

  @Command(header = "Prints the product with this id.")
  int get(@Parameters(paramLabel = "ID", description = "The id that add printed.") String id)
      throws InterruptedException {
    return print(client -> text(client.get(id)));
  }

  private static String text(Product product) {
    var description = product.getDescription();
    return product.getName() + (description.isEmpty() ? "" : ": " + description);
  }

  private int print(Function<ProductInfoClient, String> call) throws InterruptedException {
    try (var client = ProductInfoClient.connect(address.getHost(), address.getPort())) {
      out.println(call.apply(client));
      return 0;
    } catch (StatusRuntimeException e) {
      err.println(e.getStatus().getCode() + ": " + explain(e.getStatus()));
      return 1;
    }
  }

  private @Nullable String explain(Status status) {
    return switch (status.getCode()) {
      case UNAVAILABLE ->
          "no server answers at " + address + "; start one with: ./gotojava rpc serve";
      case DEADLINE_EXCEEDED -> "no answer from " + address + " in time";
      default -> status.getDescription();
    };
  }

  private static final class Address implements ITypeConverter<HostAndPort> {
    @Override
    public HostAndPort convert(String text) {
      try {
        var address = HostAndPort.fromString(text);
        if (address.hasPort()) return address;
      } catch (IllegalArgumentException _) {
        // Says the same as an address without a port.
      }
      throw new TypeConversionException("'" + text + "' is not HOST:PORT");
    }
  }
}
