package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// When all goroutines wait for one another, the program ends and says what each was doing.
///
/// Below the first line follow the goroutines, each with its operation, its channel and its line.
///
/// Go: `src/main/go/deadlock-report/main.go`
///
/// Output:
///
/// ```
/// which was first?
/// ```
///
/// Fails with: `fatal error: all goroutines are asleep - deadlock!`
class DeadlockReport {
  static void main() throws InterruptedException {
    var eggs = Channel.<String>unbuffered();
    var hens = Channel.<String>unbuffered();
    go(() -> eggs.send("egg of " + hens.receive()));
    go(() -> hens.send("hen of " + eggs.receive()));
    IO.println("which was first?");
    IO.println(eggs.receive());
  }
}
