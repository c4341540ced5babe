package gotojava.patterns.pointers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardTest {
  private final char[] empty = "         ".toCharArray();
  private final StringBuilder moves = new StringBuilder();
  private final Board board = new Board(empty, moves);

  @Test
  void notes_a_move_beside_the_mark() {
    board.play('X', 4);
    assertThat(board.cells()).isEqualTo("    X    ".toCharArray());
    assertThat(board.moves()).hasToString("X4");
  }

  @Test
  void leaves_the_original_alone_when_the_copy_changes() {
    board.copy().play('X', 4);
    assertThat(board.cells()).isEqualTo("         ".toCharArray());
  }

  @Test
  void leaves_the_copy_alone_when_the_original_changes() {
    var copy = board.copy();
    board.play('X', 4);
    assertThat(copy.cells()).isEqualTo("         ".toCharArray());
  }

  @Test
  void shares_the_moves_with_its_copy() {
    board.copy().play('X', 4);
    assertThat(board.moves()).hasToString("X4").isSameAs(moves);
  }

  @Test
  void copies_the_array_it_is_given() {
    empty[4] = 'X';
    assertThat(board.cells()).isEqualTo("         ".toCharArray());
  }

  @Test
  void hands_out_a_copy_of_its_array() {
    board.cells()[4] = 'X';
    assertThat(board.cells()).isEqualTo("         ".toCharArray());
  }

  @Test
  void equals_a_board_with_equal_cells_and_the_same_moves() {
    assertThat(board).isEqualTo(new Board(empty.clone(), moves));
  }

  @Test
  void has_the_hash_code_of_its_equals() {
    assertThat(board).hasSameHashCodeAs(new Board(empty.clone(), moves));
  }

  @Test
  void differs_from_a_board_with_other_cells() {
    var copy = board.copy();
    copy.play('X', 4);
    assertThat(board).isNotEqualTo(copy);
  }

  @Test
  void differs_from_a_board_whose_moves_only_read_the_same() {
    assertThat(board).isNotEqualTo(new Board(empty, new StringBuilder(moves)));
  }

  @Test
  void differs_from_what_is_no_board() {
    assertThat(board).isNotEqualTo("a board").isNotEqualTo(null);
  }
}
