package gotojava.patterns.maps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitedCellsTest {
  private final VisitedCells cells = new VisitedCells();

  @Test
  void contains_the_cell_it_starts_on() {
    assertThat(cells.contains(0, 0)).isTrue();
  }

  @Test
  void contains_the_cell_it_has_come_to() {
    cells.move(2, 3);
    assertThat(cells.contains(2, 3)).isTrue();
  }

  @Test
  void contains_the_cell_it_has_left() {
    cells.move(1, 0);
    assertThat(cells.contains(0, 0)).isTrue();
  }

  @Test
  void does_not_contain_a_cell_it_has_skipped() {
    cells.move(2, 0);
    assertThat(cells.contains(1, 0)).isFalse();
  }

  @Test
  void tells_a_cell_from_one_whose_numbers_read_alike() {
    cells.move(1, 12);
    assertThat(cells.contains(11, 2)).isFalse();
  }

  @Test
  void tells_a_cell_below_zero_from_its_neighbour() {
    cells.move(0, -1);
    assertThat(cells.contains(-1, -1)).isFalse();
  }

  @Test
  void tells_a_cell_from_one_with_the_same_hash_code() {
    cells.move(1, 0);
    assertThat(cells.contains(0, 31)).isFalse();
  }

  @Test
  void counts_the_cells_it_has_visited() {
    cells.move(1, 0);
    cells.move(0, 1);
    assertThat(cells.size()).isEqualTo(3);
  }

  @Test
  void counts_a_cell_once_however_often_it_comes_there() {
    cells.move(1, 0);
    cells.move(-1, 0);
    assertThat(cells.size()).isEqualTo(2);
  }
}
