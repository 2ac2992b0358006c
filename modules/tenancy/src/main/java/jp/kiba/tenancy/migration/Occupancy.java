package jp.kiba.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many books each cell has, spares included: what a login pays for is the number of roles it may take. */
final class Occupancy {
  private final Map<Integer, Integer> books = new TreeMap<>();

  /** @param books by cell */
  Occupancy(Map<Integer, Integer> books) {
    this.books.putAll(books);
  }

  static Occupancy of(Connection migrator) throws SQLException {
    var books = new TreeMap<Integer, Integer>();
    try (var query = migrator.prepareStatement("""
        SELECT substr(r.rolname, 10)::int, count(b.cell) FROM pg_roles r
        LEFT JOIN platform.book b ON b.cell = substr(r.rolname, 10)::int
        WHERE r.rolname ~ '^app_cell_[1-9][0-9]{0,3}$' GROUP BY 1"""); var rows = query.executeQuery()) {
      while (rows.next()) {
        books.put(rows.getInt(1), rows.getInt(2));
      }
    }
    return new Occupancy(books);
  }

  Map<Integer, Integer> books() {
    return books;
  }

  /** @return a cell for each of that many new books, always the emptiest that is below the limit; fewer when all are full */
  List<Integer> place(int wanted, int limit) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < wanted; i++) {
      var emptiest = books.entrySet().stream().filter(cell -> cell.getValue() < limit)
          .min(Comparator.comparing(Map.Entry::getValue));
      if (emptiest.isEmpty()) {
        break;
      }
      emptiest.get().setValue(emptiest.get().getValue() + 1);
      places.add(emptiest.get().getKey());
    }
    return places;
  }
}
