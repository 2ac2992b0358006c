package jp.kiba.inventory.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.TradingTerms;

/**
 * Carries what the price lists come out at into the market, where each buyer reads their own row. A function of the seller's book
 * alone, computed by one statement in the transaction that changed the book. Which price wins, in this order:
 * <ol>
 * <li>a list that the terms agreed with a partner name holds alone; else all lists that name the partner or a group of theirs;</li>
 * <li>the most specific line: one for the listing itself, then the one that says most about the wood;</li>
 * <li>a list that names the partner, before one for a group;</li>
 * <li>the list whose validity began later, then the first by name.</li>
 * </ol>
 * Days are kept in the row, so that a price begins and ends by itself; whether the two are partners the database asks on reading.
 */
@ApplicationScoped
@Transactional
public class Projection {
  /** Changes of one book that meet take turns here: each sees what the other left, and nothing is carried over stale. */
  private static final String TAKE_TURNS = "SELECT pg_advisory_xact_lock(hashtextextended('price-lists ' || ?1, 0))::text";

  private static final String CARRY = """
      WITH scope AS (SELECT CAST(? AS uuid) AS us, CAST(? AS uuid) AS listing, CAST(? AS uuid[]) AS buyers, CAST(? AS date) AS today),
      agreed AS (
        SELECT a.buyer, p.id AS list_id FROM unnest(CAST(? AS uuid[]), CAST(? AS text[])) AS a (buyer, name) JOIN price_list p ON p.name = a.name),
      named AS (
        SELECT list_id, company_id AS buyer, 1 AS closeness FROM price_list_partner
        UNION ALL
        SELECT g.list_id, m.company_id, 2 FROM price_list_group g JOIN customer_group_member m ON m.group_id = g.group_id),
      holds AS (
        SELECT h.list_id, h.buyer, h.closeness FROM (
          SELECT list_id, buyer, 0 AS closeness FROM agreed
          UNION ALL
          SELECT list_id, buyer, min(closeness) FROM named WHERE buyer NOT IN (SELECT buyer FROM agreed) GROUP BY list_id, buyer) h, scope
        WHERE h.buyer <> scope.us AND (scope.buyers IS NULL OR h.buyer = ANY (scope.buyers))),
      offer AS (
        SELECT l.* FROM market.listing l, scope
        WHERE l.company_id = scope.us AND l.status = 'PUBLISHED' AND (scope.listing IS NULL OR l.id = scope.listing)),
      line AS (
        SELECT i.list_id, o.id AS listing_id, i.line_no,
          CASE WHEN i.listing_id IS NOT NULL THEN 100 ELSE num_nonnulls(i.kind, i.species, i.grade, i.thickness_mm, i.width_mm,
            i.length_mm, i.diameter_cm, i.length_m) END AS specificity,
          coalesce(i.price_unit, o.price_unit) AS price_unit,
          coalesce(i.unit_price_yen, greatest(1, round(o.unit_price_yen * (100 - i.discount_percent) / 100))) AS yen,
          o.piece_m3, o.pieces_per_bundle, o.width_mm * o.length_mm * 121 / 400000000 AS tsubo
        FROM price_list_item i JOIN offer o ON (i.listing_id IS NULL OR i.listing_id = o.id)
          AND (i.kind IS NULL OR i.kind = o.kind) AND (i.species IS NULL OR i.species = o.species) AND (i.grade IS NULL OR i.grade = o.grade)
          AND (i.thickness_mm IS NULL OR i.thickness_mm = o.thickness_mm) AND (i.width_mm IS NULL OR i.width_mm = o.width_mm)
          AND (i.length_mm IS NULL OR i.length_mm = o.length_mm) AND (i.diameter_cm IS NULL OR i.diameter_cm = o.diameter_cm)
          AND (i.length_m IS NULL OR i.length_m = o.length_m)
        WHERE i.list_id IN (SELECT list_id FROM holds)),
      priced AS (
        SELECT DISTINCT ON (list_id, listing_id) list_id, listing_id, specificity, price_unit, yen,
          round(CASE price_unit WHEN 'M3' THEN yen WHEN 'PIECE' THEN yen / piece_m3 WHEN 'BUNDLE' THEN yen / (pieces_per_bundle * piece_m3)
            ELSE yen * tsubo / piece_m3 END) AS yen_per_m3
        FROM line
        -- A price that the wood cannot be told by is none.
        WHERE yen IS NOT NULL AND CASE price_unit WHEN 'M3' THEN piece_m3 IS NOT NULL WHEN 'PIECE' THEN true
          WHEN 'BUNDLE' THEN pieces_per_bundle IS NOT NULL ELSE tsubo IS NOT NULL END
        ORDER BY list_id, listing_id, specificity DESC, line_no),
      candidate AS (
        SELECT r.listing_id, h.buyer, r.specificity, h.closeness, r.price_unit, r.yen, r.yen_per_m3, p.name, p.valid_from, p.valid_until,
          o.publish_from, o.publish_until
        FROM holds h JOIN price_list p ON p.id = h.list_id JOIN priced r ON r.list_id = h.list_id JOIN offer o ON o.id = r.listing_id, scope
        WHERE (p.valid_until IS NULL OR p.valid_until >= scope.today)
          AND (o.visibility <> 'NAMED' OR EXISTS (
            SELECT FROM market.listing_audience a WHERE a.listing_id = o.id AND a.viewer = h.buyer))),
      edge AS (
        SELECT listing_id, buyer, valid_from AS day FROM candidate
        UNION
        SELECT listing_id, buyer, valid_until + 1 FROM candidate WHERE valid_until IS NOT NULL),
      span AS (
        SELECT listing_id, buyer, day AS valid_from, lead(day) OVER (PARTITION BY listing_id, buyer ORDER BY day) - 1 AS valid_until FROM edge),
      chosen AS (
        SELECT DISTINCT ON (s.listing_id, s.buyer, s.valid_from) s.listing_id, s.buyer, s.valid_from, s.valid_until,
          c.price_unit, c.yen, c.yen_per_m3, c.publish_from, c.publish_until
        FROM scope, span s JOIN candidate c ON c.listing_id = s.listing_id AND c.buyer = s.buyer AND c.valid_from <= s.valid_from
          AND (c.valid_until IS NULL OR c.valid_until >= s.valid_from)
        WHERE s.valid_until IS NULL OR s.valid_until >= scope.today
        ORDER BY s.listing_id, s.buyer, s.valid_from, c.specificity DESC, c.closeness, c.valid_from DESC, c.name),
      gone AS (
        DELETE FROM market.partner_price t USING scope
        WHERE t.company_id = scope.us AND (scope.listing IS NULL OR t.listing_id = scope.listing)
          AND (scope.buyers IS NULL OR t.buyer = ANY (scope.buyers))
          AND NOT EXISTS (SELECT FROM chosen c WHERE c.buyer = t.buyer AND c.listing_id = t.listing_id AND c.valid_from = t.valid_from))
      INSERT INTO market.partner_price AS t (listing_id, company_id, buyer, price_unit, unit_price_yen, yen_per_m3, valid_from, valid_until,
        publish_from, publish_until)
      SELECT c.listing_id, scope.us, c.buyer, c.price_unit, c.yen, c.yen_per_m3, c.valid_from, c.valid_until, c.publish_from, c.publish_until
      FROM chosen c, scope
      ON CONFLICT (buyer, listing_id, valid_from) DO UPDATE SET price_unit = excluded.price_unit, unit_price_yen = excluded.unit_price_yen,
        yen_per_m3 = excluded.yen_per_m3, valid_until = excluded.valid_until, publish_from = excluded.publish_from,
        publish_until = excluded.publish_until
      WHERE (t.price_unit, t.unit_price_yen, t.yen_per_m3, t.valid_until, t.publish_from, t.publish_until)
        IS DISTINCT FROM (excluded.price_unit, excluded.unit_price_yen, excluded.yen_per_m3, excluded.valid_until, excluded.publish_from,
          excluded.publish_until)""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  TradingTerms terms;

  /** After a listing of ours was published, changed or withdrawn. */
  public void listing(UUID id) {
    carry(id, null);
  }

  /** After what holds for these buyers has changed, or may have. Whoever agreed on a list by its name is looked at too: a list of
   *  that name may have come, gone or been renamed. */
  void buyers(Collection<UUID> changed) {
    var affected = new HashSet<>(terms.agreedPriceLists().keySet());
    affected.addAll(changed);
    if (!affected.isEmpty()) {
      carry(null, affected);
    }
  }

  private void carry(UUID listing, Collection<UUID> buyers) {
    em.flush();
    em.createNativeQuery(TAKE_TURNS).setParameter(1, Current.tenant().id().toString()).getSingleResult();
    var connection = em.unwrap(Connection.class);
    try (var statement = connection.prepareStatement(CARRY)) {
      statement.setObject(1, Current.tenant().id());
      statement.setObject(2, listing, Types.OTHER);
      statement.setArray(3, buyers == null ? null : connection.createArrayOf("uuid", buyers.toArray()));
      statement.setObject(4, Now.today());
      agreed(connection, statement);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("partner prices could not be carried over", e);
    }
  }

  private void agreed(Connection connection, PreparedStatement statement) throws SQLException {
    var buyers = new ArrayList<UUID>();
    var names = new ArrayList<String>();
    terms.agreedPriceLists().forEach((buyer, name) -> {
      buyers.add(buyer);
      names.add(name);
    });
    statement.setArray(5, connection.createArrayOf("uuid", buyers.toArray()));
    statement.setArray(6, connection.createArrayOf("text", names.toArray()));
  }
}
