package gotojava.patterns.slices;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Four slices and operations on them: the Java side of `src/main/go/slice-states`, which describes
/// the operations and what is printed.
final class SliceMachine {
  private static final int LONGEST = 10_000;

  private final List<Slice<Integer>> s =
      new ArrayList<>(List.of(Slice.nil(0), Slice.nil(0), Slice.nil(0), Slice.nil(0)));
  private final StringBuilder out = new StringBuilder();

  /// What a sequence prints, or what fails in a way that no slice should.
  static String run(String sequence) {
    var machine = new SliceMachine();
    try {
      for (var operation : operations(sequence)) machine.tries(operation);
      machine.show();
      machine.number();
      machine.show();
    } catch (RuntimeException e) {
      machine.out.append(e);
    }
    return machine.out.toString();
  }

  static List<String> operations(String sequence) {
    return Splitter.on(" ; ").splitToList(sequence);
  }

  private void tries(String operation) {
    var words = Splitter.on(' ').splitToList(operation);
    int[] n = words.stream().skip(1).mapToInt(Integer::parseInt).toArray();
    try {
      does(words.getFirst(), n);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      out.append(e.getMessage()).append("; ");
    }
  }

  private void does(String operation, int[] n) {
    switch (operation) {
      case "copy" -> reports("copied", Slice.copy(s.get(n[0]), s.get(n[1])));
      case "get" -> reports("got", s.get(n[0]).get(n[1]));
      case "set" -> s.get(n[0]).set(n[1], n[2]);
      default -> s.set(n[0], result(operation, n));
    }
  }

  private Slice<Integer> result(String operation, int[] n) {
    return switch (operation) {
      case "nil" -> Slice.nil(0);
      case "of" -> literal(Slice.of(boxed(n, 1)));
      case "make" -> Slice.make(0, n[1]);
      case "makecap" -> Slice.make(0, n[1], n[2]);
      case "assign" -> s.get(n[1]);
      case "slice" -> s.get(n[1]).slice(n[2], n[3]);
      case "slice3" -> s.get(n[1]).slice(n[2], n[3], n[4]);
      case "from" -> s.get(n[1]).from(n[2]);
      case "to" -> s.get(n[1]).to(n[2]);
      case "append" -> s.get(n[1]).append(n[2]);
      case "appendmany" -> s.get(n[1]).appendMany(boxed(n, 2));
      case "appendcount" -> appendCount(s.get(n[0]), n[1], n[2]);
      case "appendall" -> appendAll(s.get(n[0]), s.get(n[1]), s.get(n[2]));
      default -> throw new AssertionError("unknown operation " + operation);
    };
  }

  /// The elements with zero, not null, for what they grow by.
  private static Slice<Integer> literal(Slice<Integer> elements) {
    var literal = Slice.make(0, elements.length());
    Slice.copy(literal, elements);
    return literal;
  }

  private static Slice<Integer> appendCount(Slice<Integer> slice, int first, int count) {
    for (int i = 0; i < count; i++) slice = slice.append(first + i);
    return slice;
  }

  private static Slice<Integer> appendAll(
      Slice<Integer> unchanged, Slice<Integer> to, Slice<Integer> all) {
    return to.length() + all.length() <= LONGEST ? to.appendAll(all) : unchanged;
  }

  private void reports(String what, int count) {
    out.append(what).append(' ').append(count).append("; ");
  }

  private void show() {
    for (var v : s) {
      out.append("len " + v.length() + " cap " + v.capacity() + " nil " + v.isNil() + " ");
      var all = v.to(v.capacity());
      out.append(v.capacity() <= 16 ? all.toString() : "hash " + hash(all));
      out.append("; ");
    }
  }

  private static int hash(Slice<Integer> slice) {
    int hash = 1;
    for (var element : slice) hash = 31 * hash + element;
    return hash;
  }

  private void number() {
    int next = 0;
    for (var v : s) {
      var all = v.to(v.capacity());
      for (int i = 0; i < all.length(); i++) all.set(i, ++next);
    }
  }

  private static Integer[] boxed(int[] n, int from) {
    return Arrays.stream(n).skip(from).boxed().toArray(Integer[]::new);
  }

  /// Up to a dozen operations. Most numbers fit the slices, which are short for the most part.
  static String random(RandomGenerator random) {
    return Stream.generate(() -> operation(random))
        .limit(random.nextInt(1, 13))
        .collect(Collectors.joining(" ; "));
  }

  private static String operation(RandomGenerator r) {
    int to = r.nextInt(4);
    int from = r.nextInt(4);
    var target = " " + to;
    var both = target + " " + from;
    return switch (r.nextInt(22)) {
      case 0 -> "nil" + target;
      case 1, 2, 3 -> "of" + target + numbers(r, r.nextInt(7));
      case 4 -> "make" + target + " " + index(r);
      case 5, 6 -> "makecap" + target + " " + index(r) + " " + index(r);
      case 7 -> "assign" + both;
      case 8, 9 -> "slice" + both + " " + index(r) + " " + index(r);
      case 10, 11 -> "slice3" + both + " " + index(r) + " " + index(r) + " " + index(r);
      case 12 -> "from" + both + " " + index(r);
      case 13 -> "to" + both + " " + index(r);
      case 14, 15 -> "append" + both + numbers(r, 1);
      case 16 -> "appendmany" + both + numbers(r, r.nextInt(7));
      case 17 -> "appendcount" + target + numbers(r, 1) + " " + count(r);
      case 18 -> "appendall" + both + " " + r.nextInt(4);
      case 19 -> "copy" + both;
      case 20 -> "get" + target + " " + index(r);
      default -> "set" + target + " " + index(r) + numbers(r, 1);
    };
  }

  private static String numbers(RandomGenerator random, int count) {
    return IntStream.generate(() -> random.nextInt(100))
        .limit(count)
        .mapToObj(n -> " " + n)
        .collect(Collectors.joining());
  }

  private static int index(RandomGenerator random) {
    return switch (random.nextInt(40)) {
      case 0 -> random.nextInt(-3, 0);
      case 1 -> random.nextInt(1_500);
      default -> Math.min(random.nextInt(8), random.nextInt(12));
    };
  }

  private static int count(RandomGenerator random) {
    return random.nextInt(8) == 0 ? random.nextInt(5_000) : random.nextInt(40);
  }
}
