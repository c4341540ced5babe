package gotojava.patterns.slices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;

/// Values are appended to lists, to copies of lists and to views of them.
class PredictAppend {
  static void main() {
    var roomy = new ArrayList<Integer>(4);
    roomy.addAll(List.of(1, 2, 3));
    var left = roomy;
    left.add(4);
    var right = roomy;
    right.add(5);
    IO.println("roomy " + roomy.size() + " " + left.get(3) + " " + right.get(3));

    var full = new ArrayList<>(List.of(1, 2, 3));
    var grown = new ArrayList<>(full);
    grown.add(4);
    grown.set(0, 9);
    IO.println("full " + full.size() + " " + full.get(0));

    var numbers = new ArrayList<>(List.of(1, 2, 3));
    var view = numbers.subList(0, 2);
    view.add(9);
    IO.println("view " + numbers.size() + " " + numbers.get(2));

    Integer[] array = {1, 2, 3};
    var backed = Arrays.asList(array);
    backed.set(0, 9);
    IO.println("array " + array[0]);

    var copy = List.copyOf(numbers);
    numbers.set(0, 8);
    IO.println("copy " + copy.get(0));

    numbers.add(7);
    try {
      IO.println("length " + view.size());
    } catch (ConcurrentModificationException e) {
      IO.println("no length");
    }
  }
}
