package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final UUID ID = new UUID(0, 1);

  @Test
  void a_full_page_without_more_behind_it_is_the_last() {
    var page = Page.of(List.of("a", "b"), 2, PageTest::place);
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.next()).isNull();
  }

  @Test
  void one_more_row_than_asked_for_is_not_shown_but_says_that_there_is_more() {
    var page = Page.of(List.of("a", "b", "c"), 2, PageTest::place);
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(Cursor.parse(page.next())).as("the place of the last one shown").isEqualTo(place("b"));
  }

  @Test
  void nothing_is_a_page_too() {
    assertThat(Page.of(List.<String>of(), 50, PageTest::place)).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void other_items_stay_in_their_places() {
    var page = Page.of(List.of("a", "b", "c"), 2, PageTest::place);
    assertThat(page.map(String::toUpperCase)).isEqualTo(new Page<>(List.of("A", "B"), page.next()));
  }

  private static Cursor place(String item) {
    return new Cursor(item, ID);
  }
}
