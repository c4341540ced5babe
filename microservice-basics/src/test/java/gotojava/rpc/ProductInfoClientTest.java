package gotojava.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gotojava.rpc.ecommerce.Product;
import gotojava.rpc.ecommerce.ProductID;
import gotojava.rpc.ecommerce.ProductInfoGrpc;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProductInfoClientTest {
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
  private static final Duration SHORT = Duration.ofMillis(20);

  @Test
  void gives_up_a_call_at_its_deadline() throws Exception {
    try (var server = ProductInfoServer.start(0, new Silent());
        var client = ProductInfoClient.connect("127.0.0.1", server.port(), SHORT)) {
      assertThat(codeOfGet(client)).isEqualTo(Code.DEADLINE_EXCEEDED);
    }
  }

  @Test
  void fails_at_its_first_call_where_no_server_listens() throws Exception {
    try (var bound = new Socket()) {
      bound.bind(new InetSocketAddress(LOOPBACK, 0)); // and so refuses, for it does not listen
      try (var client = ProductInfoClient.connect("127.0.0.1", bound.getLocalPort())) {
        assertThat(codeOfGet(client)).isEqualTo(Code.UNAVAILABLE);
      }
    }
  }

  @Test
  void stops_connecting_when_it_is_interrupted() throws Exception {
    try (var silent = new ServerSocket(0, 1, LOOPBACK)) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> ProductInfoClient.connect("127.0.0.1", silent.getLocalPort()))
          .isInstanceOf(InterruptedException.class);
    }
  }

  private static Code codeOfGet(ProductInfoClient client) {
    return catchThrowableOfType(StatusRuntimeException.class, () -> client.get("1"))
        .getStatus()
        .getCode();
  }

  private static class Silent extends ProductInfoGrpc.ProductInfoImplBase {
    @Override
    public void getProduct(ProductID id, StreamObserver<Product> answer) {}
  }
}
