package gotojava.patterns.values;

/// Numbers reach the end of their range, are shifted, divided, narrowed and compared.
class PredictNumbers {
  static int count;
  static boolean ready;

  static void main() {
    long most = Long.MAX_VALUE;
    IO.println("overflow " + (most + 1));

    long one = 1;
    int places = 64;
    IO.println("shift " + (one << places));

    int negative = -7;
    IO.println("divided " + negative / 2 + " " + negative % 2);
    IO.println("halved " + (negative >> 1));

    int number = 200;
    IO.println("byte " + (byte) number);

    Integer small = 127;
    Integer alsoSmall = 127;
    Integer large = 128;
    Integer alsoLarge = 128;
    IO.println("same " + (small == alsoSmall) + " " + (large == alsoLarge));

    IO.println("zero " + count + " " + ready);
  }
}
