package gotojava.rpc;

import static com.google.common.util.concurrent.Uninterruptibles.awaitUninterruptibly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.rpc.ecommerce.Product;
import gotojava.rpc.ecommerce.ProductID;
import gotojava.rpc.ecommerce.ProductInfoGrpc;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProductInfoServerTest {
  private final CountDownLatch inFlight = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  @Test
  void serves_a_client() throws Exception {
    try (var server = ProductInfoServer.start(0);
        var client = connect(server)) {
      var id = client.add("Apple 11", "Meet Apple 11.");
      assertThat(client.get(id).getDescription()).isEqualTo("Meet Apple 11.");
    }
  }

  @Test
  void runs_each_call_on_a_virtual_thread() throws Exception {
    var virtual = new AtomicBoolean();
    try (var server = start(_ -> virtual.set(Thread.currentThread().isVirtual()));
        var client = connect(server)) {
      assertThat(client.get("1")).isEqualTo(Product.getDefaultInstance());
    }
    assertThat(virtual).isTrue();
  }

  @Test
  void does_not_start_on_a_port_in_use() throws Exception {
    try (var server = ProductInfoServer.start(0)) {
      assertThatThrownBy(() -> ProductInfoServer.start(server.port()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void finishes_a_call_in_flight_when_it_is_closed() throws Exception {
    try (var server = start(_ -> awaitRelease());
        var client = connect(server)) {
      var answer = CompletableFuture.supplyAsync(() -> client.get("1"));
      inFlight.await();
      var port = server.port();
      var closing = Thread.startVirtualThread(server::close);
      awaitRefusal(port);
      release.countDown();
      assertThat(answer.get()).isEqualTo(Product.getDefaultInstance());
      closing.join();
    }
  }

  @Test
  void cancels_a_call_in_flight_when_its_closing_is_interrupted() throws Exception {
    var server = start(_ -> awaitRelease());
    try (var client = connect(server)) {
      var answer = CompletableFuture.supplyAsync(() -> client.get("1"));
      inFlight.await();
      Thread.currentThread().interrupt();
      server.close();
      assertThat(Thread.interrupted()).isTrue();
      assertThatThrownBy(answer::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(StatusRuntimeException.class);
    } finally {
      release.countDown();
    }
  }

  private void awaitRelease() {
    inFlight.countDown();
    awaitUninterruptibly(release);
  }

  private static void awaitRefusal(int port) throws IOException {
    while (true) {
      try {
        new Socket(InetAddress.ofLiteral("127.0.0.1"), port).close();
      } catch (ConnectException _) {
        return; // it has stopped to listen
      } catch (SocketException _) {
        // it stopped in the middle of this connection: the next one is refused
      }
    }
  }

  private static ProductInfoClient connect(ProductInfoServer server) throws InterruptedException {
    return ProductInfoClient.connect("127.0.0.1", server.port(), Duration.ofSeconds(30));
  }

  /// Starts a server that answers each `getProduct` with an empty product once the body has run.
  private static ProductInfoServer start(Consumer<ProductID> body) throws IOException {
    return ProductInfoServer.start(
        0,
        new ProductInfoGrpc.ProductInfoImplBase() {
          @Override
          public void getProduct(ProductID id, StreamObserver<Product> answer) {
            body.accept(id);
            answer.onNext(Product.getDefaultInstance());
            answer.onCompleted();
          }
        });
  }
}
