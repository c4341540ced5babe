package gotojava.concurrency.example;

import static java.util.Objects.requireNonNull;

import gotojava.concurrency.context.Context;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;

/// Closing a socket when a context ends is the way out of a read that knows no context.
///
/// On a virtual thread `ctx.call` does as well, since there an interrupt closes the socket.
///
/// Go: `src/main/go/context-socket/main.go`
///
/// Output:
///
/// ```
/// read ended: context deadline exceeded
/// ```
class ContextSocket {
  static void main() throws IOException {
    var here = InetAddress.getLoopbackAddress();
    try (var server = new ServerSocket(0, 1, here); // answers nothing
        var client = new Socket(here, server.getLocalPort());
        var ctx = Context.background().withTimeout(Duration.ofMillis(20))) {
      ctx.afterFunc(client::close);
      try {
        client.getInputStream().read();
      } catch (SocketException e) {
        IO.println("read ended: " + requireNonNull(ctx.err()).getMessage());
      }
    }
  }
}
