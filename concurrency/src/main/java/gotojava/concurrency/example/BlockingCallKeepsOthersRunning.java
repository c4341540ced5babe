package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A goroutine that waits for the network holds no thread: with one carrier the other one runs.
///
/// `accept` unmounts the virtual thread, and the carrier takes up the next. The property stands
/// first in `main`, since the scheduler reads it once, before the first virtual thread.
///
/// Go: `src/main/go/blocking-call-keeps-others-running/main.go`
///
/// Output:
///
/// ```
/// waits for a call
/// calls
/// answers
/// ```
class BlockingCallKeepsOthersRunning {
  static void main() throws InterruptedException, IOException {
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var waiting = Channel.<Void>unbuffered();
      var answered = Channel.<Void>unbuffered();
      go(() -> {
        IO.println("waits for a call");
        waiting.close();
        listener.accept().close();
        IO.println("answers");
        answered.close();
      });
      go(() -> {
        waiting.await();
        IO.println("calls");
        new Socket(listener.getInetAddress(), listener.getLocalPort()).close();
      });
      answered.await();
    }
  }
}
