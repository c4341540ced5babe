package gotojava.rpc;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.BindableService;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/// A server for ProductInfo on a port of the loopback interface, which other machines cannot reach.
///
/// Each call runs on a virtual thread of its own, as in Go each runs on a goroutine: a handler may
/// block.
public final class ProductInfoServer implements AutoCloseable {
  private static final long GRACE_SECONDS = 5;

  private final Server server;

  private ProductInfoServer(Server server) {
    this.server = server;
  }

  /// Starts to serve an empty [ProductInfoService] on the port, or on any free one if it is 0.
  ///
  /// @throws IOException if the port cannot be listened on
  public static ProductInfoServer start(int port) throws IOException {
    return start(port, new ProductInfoService());
  }

  /// Starts to serve this service on the port, or on any free one if it is 0.
  ///
  /// @throws IOException if the port cannot be listened on
  public static ProductInfoServer start(int port, BindableService service) throws IOException {
    var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    return new ProductInfoServer(
        NettyServerBuilder.forAddress(address, InsecureServerCredentials.create())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .addService(service)
            .build()
            .start());
  }

  /// The port it listens on.
  public int port() {
    return server.getPort();
  }

  /// Waits until the server is closed and its calls have ended.
  public void awaitTermination() throws InterruptedException {
    server.awaitTermination();
  }

  /// Refuses new calls, gives those in flight 5 s to finish, then cancels them. An interrupt
  /// cancels them at once.
  @Override
  public void close() {
    server.shutdown();
    try {
      server.awaitTermination(GRACE_SECONDS, SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      server.shutdownNow();
    }
  }
}
