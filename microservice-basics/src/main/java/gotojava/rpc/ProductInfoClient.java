package gotojava.rpc;

import static io.grpc.ConnectivityState.CONNECTING;
import static io.grpc.ConnectivityState.IDLE;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import gotojava.rpc.ecommerce.Product;
import gotojava.rpc.ecommerce.ProductID;
import gotojava.rpc.ecommerce.ProductInfoGrpc;
import gotojava.rpc.ecommerce.ProductInfoGrpc.ProductInfoBlockingStub;
import io.grpc.Deadline;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// A client of ProductInfo that waits for an answer as long as its deadline says, no longer.
///
/// A call that fails throws a `StatusRuntimeException`: UNAVAILABLE where no server listens,
/// DEADLINE_EXCEEDED where none answers in time, else what the server says.
public final class ProductInfoClient implements AutoCloseable {
  private final ManagedChannel channel;
  private final Duration deadline;

  private ProductInfoClient(ManagedChannel channel, Duration deadline) {
    this.channel = channel;
    this.deadline = deadline;
  }

  /// Connects to a server; each call is given a second.
  public static ProductInfoClient connect(String host, int port) throws InterruptedException {
    return connect(host, port, Duration.ofSeconds(1));
  }

  /// Connects to a server; each call is given this long. Whether one is there, the first call
  /// tells.
  public static ProductInfoClient connect(String host, int port, Duration deadline)
      throws InterruptedException {
    var credentials = InsecureChannelCredentials.create();
    var channel = Grpc.newChannelBuilderForAddress(host, port, credentials).build();
    try {
      awaitConnection(channel);
    } catch (InterruptedException e) {
      channel.shutdownNow();
      throw e;
    }
    return new ProductInfoClient(channel, deadline);
  }

  // Left alone, a channel connects on its first call, within that call's deadline. Go needs a
  // millisecond for it; a JVM that has just started may spend the whole second loading classes.
  private static void awaitConnection(ManagedChannel channel) throws InterruptedException {
    var limit = Deadline.after(5, SECONDS);
    var state = channel.getState(true);
    while (state == IDLE || state == CONNECTING) {
      var changed = new CountDownLatch(1);
      channel.notifyWhenStateChanged(state, changed::countDown);
      if (!changed.await(limit.timeRemaining(NANOSECONDS), NANOSECONDS)) return;
      state = channel.getState(false);
    }
  }

  /// Adds a product and returns the id the server gave it.
  public String add(String name, String description) {
    var product = Product.newBuilder().setName(name).setDescription(description).build();
    return stub().addProduct(product).getValue();
  }

  /// Returns the product with this id.
  public Product get(String id) {
    return stub().getProduct(ProductID.newBuilder().setValue(id).build());
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }

  private ProductInfoBlockingStub stub() {
    return ProductInfoGrpc.newBlockingStub(channel).withDeadlineAfter(deadline);
  }
}
