package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// Two goroutines wait for each other, and nobody says so as long as a third one runs.
///
/// Go: `src/main/go/unreported-deadlock/main.go`
///
/// Output:
///
/// ```
/// main has other things to do, and ends
/// ```
class UnreportedDeadlock {
  static void main() {
    var eggs = Channel.<String>unbuffered();
    var hens = Channel.<String>unbuffered();
    go(() -> eggs.send("egg of " + hens.receive()));
    go(() -> hens.send("hen of " + eggs.receive()));
    IO.println("main has other things to do, and ends");
  }
}
