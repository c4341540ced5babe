package gotojava.concurrency.example;

import gotojava.concurrency.sync.Pool;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/// A pool keeps what was used, to be used again: large buffers, which are dear to make.
///
/// Go: `src/main/go/pool-buffers/main.go`
///
/// Output:
///
/// ```
/// read: 6
/// read: 3
/// ```
class PoolBuffers {
  static final Pool<char[]> buffers = Pool.of(() -> new char[64 << 10]);

  static void main() throws IOException {
    IO.println("read: " + size(new StringReader("coffee")));
    IO.println("read: " + size(new StringReader("tea")));
  }

  static int size(Reader in) throws IOException {
    var buffer = buffers.get();
    try {
      int size = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
      }
      return size;
    } finally {
      buffers.put(buffer);
    }
  }
}
