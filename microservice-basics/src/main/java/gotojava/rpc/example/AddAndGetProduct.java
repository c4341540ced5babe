package gotojava.rpc.example;

import gotojava.rpc.ProductInfoClient;
import gotojava.rpc.ProductInfoServer;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.time.Duration;

/// The first service: a server, a client with a deadline, a product added and read back.
///
/// A second is enough for a call, but a JVM that has just started may need more for its first.
///
/// Go: `src/main/go/product-info/add-and-get-product/main.go`
///
/// Output:
///
/// ```
/// got Apple 11: Meet Apple 11.
/// unknown: NOT_FOUND
/// ```
///
/// Go prints: the same code, which grpc-go spells in its own way
///
/// ```
/// got Apple 11: Meet Apple 11.
/// unknown: NotFound
/// ```
class AddAndGetProduct {
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  static void main() throws IOException, InterruptedException {
    try (var server = ProductInfoServer.start(0);
        var client = ProductInfoClient.connect("127.0.0.1", server.port(), DEADLINE)) {
      var id = client.add("Apple 11", "Meet Apple 11.");
      var apple = client.get(id);
      IO.println("got " + apple.getName() + ": " + apple.getDescription());
      try {
        client.get("unknown");
      } catch (StatusRuntimeException e) {
        IO.println("unknown: " + e.getStatus().getCode());
      }
    }
  }
}
