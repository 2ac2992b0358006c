package jp.kiba.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OccupancyTest {
  @Test
  void a_new_book_goes_to_the_emptiest_cell() {
    assertThat(new Occupancy(Map.of(1, 5, 2, 3, 3, 9)).place(4, 200)).containsExactly(2, 2, 1, 2);
  }

  @Test
  void no_cell_goes_over_its_limit() {
    assertThat(new Occupancy(Map.of(1, 199, 2, 198)).place(10, 200)).containsExactly(2, 1, 2);
    assertThat(new Occupancy(Map.of(1, 200)).place(1, 200)).isEmpty();
  }
}
