package gotojava.patterns.arrays;

import java.util.ArrayList;
import java.util.List;

/// Arrays, lists and records are assigned, passed and cloned, then one of two is changed.
class PredictCopies {
  record Game(int[] cells, List<String> moves) {}

  static void main() {
    int[] row = {1, 2, 3};
    var assigned = row;
    assigned[0] = 9;
    IO.println("array " + row[0]);

    clear(row);
    IO.println("argument " + row[0]);

    int[][] grid = {{1, 2}, {3, 4}};
    var copied = grid.clone();
    copied[0][0] = 9;
    IO.println("grid " + grid[0][0]);

    var numbers = new ArrayList<>(List.of(1, 2, 3));
    var alias = numbers;
    alias.set(0, 9);
    IO.println("list " + numbers.get(0));

    var lines = new ArrayList<>(List.of(new ArrayList<>(List.of(1)), new ArrayList<>(List.of(2))));
    var cloned = new ArrayList<>(lines);
    cloned.get(0).set(0, 9);
    IO.println("nested " + lines.get(0).get(0));

    var first = new Game(new int[] {1, 2, 3}, new ArrayList<>(List.of("a")));
    var second = new Game(first.cells(), first.moves());
    second.cells()[0] = 9;
    second.moves().set(0, "z");
    IO.println("game " + first.cells()[0] + " " + first.moves().get(0));
  }

  static void clear(int[] row) {
    for (int i = 0; i < row.length; i++) row[i] = 0;
  }
}
