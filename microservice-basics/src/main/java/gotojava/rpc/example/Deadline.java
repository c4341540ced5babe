package gotojava.rpc.example;

import gotojava.rpc.ProductInfoClient;
import gotojava.rpc.ProductInfoServer;
import gotojava.rpc.ecommerce.Product;
import gotojava.rpc.ecommerce.ProductID;
import gotojava.rpc.ecommerce.ProductInfoGrpc;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;

/// A call with a deadline ends when the deadline passes, whether or not the server has an answer.
///
/// The handler need not wait for that as Go's does: it returns, and a call whose observer was told
/// nothing stays open.
///
/// Go: `src/main/go/product-info/deadline/main.go`
///
/// Output:
///
/// ```
/// DEADLINE_EXCEEDED
/// ```
///
/// Go prints: the same code, which grpc-go spells in its own way
///
/// ```
/// DeadlineExceeded
/// ```
class Deadline {
  static void main() throws IOException, InterruptedException {
    try (var server = ProductInfoServer.start(0, new Silent());
        var client = ProductInfoClient.connect("127.0.0.1", server.port(), Duration.ofMillis(50))) {
      client.get("1");
    } catch (StatusRuntimeException e) {
      IO.println(e.getStatus().getCode());
    }
  }

  /// Answers no call.
  static class Silent extends ProductInfoGrpc.ProductInfoImplBase {
    @Override
    public void getProduct(ProductID id, StreamObserver<Product> answer) {}
  }
}
