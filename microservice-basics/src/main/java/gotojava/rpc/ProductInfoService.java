package gotojava.rpc;

import gotojava.rpc.ecommerce.Product;
import gotojava.rpc.ecommerce.ProductID;
import gotojava.rpc.ecommerce.ProductInfoGrpc;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Keeps products in memory: the service behind ProductInfo.
///
/// It is called on many threads at once, so its map is a concurrent one. A call is answered through
/// its observer: one message and completion, or an error that carries a status.
public final class ProductInfoService extends ProductInfoGrpc.ProductInfoImplBase {
  private final ConcurrentMap<String, Product> products = new ConcurrentHashMap<>();

  @Override
  public void addProduct(Product product, StreamObserver<ProductID> answer) {
    if (product.getName().isEmpty()) {
      fail(answer, Status.INVALID_ARGUMENT, "a product needs a name");
      return;
    }
    var id = UUID.randomUUID().toString();
    products.put(id, product.toBuilder().setId(id).build());
    succeed(answer, ProductID.newBuilder().setValue(id).build());
  }

  @Override
  public void getProduct(ProductID id, StreamObserver<Product> answer) {
    var product = products.get(id.getValue());
    if (product == null) fail(answer, Status.NOT_FOUND, "no product with id " + id.getValue());
    else succeed(answer, product);
  }

  private static <T> void succeed(StreamObserver<T> answer, T message) {
    answer.onNext(message);
    answer.onCompleted();
  }

  private static void fail(StreamObserver<?> answer, Status status, String description) {
    answer.onError(status.withDescription(description).asRuntimeException());
  }
}
