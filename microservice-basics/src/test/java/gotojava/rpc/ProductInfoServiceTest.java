package gotojava.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gotojava.rpc.ecommerce.Product;
import gotojava.rpc.ecommerce.ProductID;
import gotojava.rpc.ecommerce.ProductInfoGrpc;
import gotojava.rpc.ecommerce.ProductInfoGrpc.ProductInfoBlockingStub;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductInfoServiceTest {
  private final String name = InProcessServerBuilder.generateName();
  private final Server server =
      InProcessServerBuilder.forName(name).addService(new ProductInfoService()).build();
  private final ManagedChannel channel = InProcessChannelBuilder.forName(name).build();
  private final ProductInfoBlockingStub products = ProductInfoGrpc.newBlockingStub(channel);

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    channel.shutdownNow();
    server.shutdownNow();
  }

  @Test
  void reads_back_what_was_added() {
    var id = products.addProduct(product("Apple 11", "Meet Apple 11."));
    assertThat(products.getProduct(id))
        .isEqualTo(product("Apple 11", "Meet Apple 11.").toBuilder().setId(id.getValue()).build());
  }

  @Test
  void gives_each_product_an_id_of_its_own() {
    var apple = product("Apple 11", "");
    assertThat(products.addProduct(apple)).isNotEqualTo(products.addProduct(apple));
  }

  @Test
  void gives_an_id_that_is_a_UUID_whatever_id_came() {
    var id = products.addProduct(product("Apple 11", "").toBuilder().setId("mine").build());
    assertThat(UUID.fromString(id.getValue())).hasToString(id.getValue());
  }

  @Test
  void does_not_find_an_unknown_id() {
    assertThat(failure(() -> products.getProduct(id("unknown"))))
        .isEqualTo("NOT_FOUND: no product with id unknown");
  }

  @Test
  void does_not_find_an_id_that_is_empty() {
    assertThat(failure(() -> products.getProduct(ProductID.getDefaultInstance())))
        .startsWith("NOT_FOUND");
  }

  @Test
  void refuses_a_product_without_a_name() {
    assertThat(failure(() -> products.addProduct(product("", "Nameless."))))
        .isEqualTo("INVALID_ARGUMENT: a product needs a name");
  }

  @Test
  void keeps_every_product_of_many_callers() throws InterruptedException {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, 100)
              .<Callable<ProductID>>mapToObj(i -> () -> products.addProduct(product("p" + i, "")))
              .toList();
      assertThat(callers.invokeAll(calls))
          .extracting(call -> products.getProduct(call.get()).getName())
          .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "p" + i).toList());
    }
  }

  private static Product product(String name, String description) {
    return Product.newBuilder().setName(name).setDescription(description).build();
  }

  private static ProductID id(String value) {
    return ProductID.newBuilder().setValue(value).build();
  }

  private static String failure(Callable<?> call) {
    var thrown = catchThrowableOfType(StatusRuntimeException.class, call::call);
    Status status = thrown.getStatus();
    return status.getCode() + ": " + status.getDescription();
  }
}
