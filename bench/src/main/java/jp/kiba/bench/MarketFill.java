package jp.kiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Generated listings: kinds, species, sizes, grades and sellers as uneven as in the trade. Straight into the tables, past the API. */
final class MarketFill {
  private MarketFill() {
  }

  static void run(DataSource admin, int listings) throws SQLException {
    System.out.printf("  making %,d listings … ", listings);
    long begin = System.nanoTime();
    try (var connection = admin.getConnection(); var statement = connection.createStatement()) {
      for (var part : script().replace("${listings}", Integer.toString(listings)).split(";\\s*\\n")) {
        if (!part.isBlank()) {
          statement.execute(part);
        }
      }
      var indexes = new ArrayList<String>();
      var names = new ArrayList<String>();
      try (var rows = statement.executeQuery("SELECT indexdef, indexname FROM pg_indexes WHERE schemaname = 'exchange' AND tablename = 'shelf'"
          + " AND indexname <> 'shelf_pkey'")) {
        while (rows.next()) {
          indexes.add(rows.getString(1));
          names.add(rows.getString(2));
        }
      }
      for (var name : names) {
        statement.execute("DROP INDEX exchange." + name);
      }
      statement.execute("""
          INSERT INTO exchange.shelf (listing_id, company_id, appeared_at, publish_until, settled, yen_per_m3, piece_m3, available_pieces, thickness,
            width, length, diameter, lead_time_days, kind, product, species, grade, drying, prefecture, marks, visibility, delivery_area,
            surface, treatment, price_unit, words)
          SELECT l.id, l.company_id, l.published_at, l.publish_until, l.settled, l.yen_per_m3, l.piece_m3, l.available_pieces, l.thickness_mm * 10,
            l.width_mm * 10, coalesce(l.length_mm * 10, l.length_m * 10000), l.diameter_cm * 10, l.lead_time_days, l.kind, l.product, l.species, l.grade,
            l.drying, s.prefecture, l.marks, l.visibility, l.delivery_area, l.surface, l.treatment, l.price_unit,
            exchange.folded(concat_ws(' ', s.trade_name, l.article, l.grade, l.remarks))
          FROM market.listing l JOIN market.company_profile s USING (company_id) ON CONFLICT DO NOTHING""");
      for (var index : indexes) {
        statement.execute(index);
      }
      for (var table : List.of("exchange.shelf", "exchange.shelf_sample", "market.listing", "market.partner_price", "market.company_profile")) {
        statement.execute("VACUUM ANALYZE " + table);
      }
    }
    System.out.printf("%.0f s%n", (System.nanoTime() - begin) / 1e9);
  }

  private static String script() {
    try (var in = MarketFill.class.getResourceAsStream("market.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
