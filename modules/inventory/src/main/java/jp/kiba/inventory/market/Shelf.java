package jp.kiba.inventory.market;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Cursor;

/** What is on offer, as a search reads it: answers with ids of what the bound company may see, never with a row. */
@ApplicationScoped
public class Shelf {
  /** More than so many are not counted one by one. */
  static final int MOST_COUNTED = 2_000;

  /** An id and its place in the order. */
  record Place(UUID id, long key) {}

  /** How many there are of a value of a facet; facet "all" has no value. */
  record Tally(String facet, String value, long listings, boolean exact) {}

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  /** @param after null for the beginning
   *  @return one more than the limit when there are more */
  @SuppressWarnings("unchecked")
  List<Place> find(Wanted wanted, Sort sort, Cursor after, int limit) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT id, key FROM exchange.find_listings(CAST(?1 AS jsonb), ?2, ?3, CAST(CAST(?4 AS text) AS bigint), CAST(CAST(?5 AS text) AS uuid))""")
        .setParameter(1, asked(wanted)).setParameter(2, sort.code()).setParameter(3, limit + 1)
        .setParameter(4, after == null ? null : Long.toString(after.number().longValue()))
        .setParameter(5, after == null ? null : after.id().toString()).getResultList();
    return rows.stream().map(row -> new Place((UUID) row[0], ((Number) row[1]).longValue())).toList();
  }

  /** @return all facets; those that are asked for as if they were not */
  @SuppressWarnings("unchecked")
  List<Tally> count(Wanted wanted) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT facet, value, listings, exact FROM exchange.count_facets(CAST(?1 AS jsonb), ?2) ORDER BY listings DESC, value""")
        .setParameter(1, asked(wanted)).setParameter(2, MOST_COUNTED).getResultList();
    return rows.stream().map(row -> new Tally((String) row[0], (String) row[1], ((Number) row[2]).longValue(), (Boolean) row[3])).toList();
  }

  /** A line of a list and how much of it is wanted; pieces or m³ or neither. */
  public record Line(int line, Wanted wanted, Integer pieces, BigDecimal m3) {}

  /** @return by line, the offers of at most so many sellers, the best first */
  @SuppressWarnings("unchecked")
  public Map<Integer, List<UUID>> offersFor(List<Line> lines, int sellers) {
    List<Object[]> rows = em.createNativeQuery("SELECT line, listing FROM exchange.offers_for(CAST(?1 AS jsonb), ?2)")
        .setParameter(1, json(lines.stream().map(l -> new AskedLine(l.line(), Asked.of(l.wanted()), l.pieces(), l.m3())).toList()))
        .setParameter(2, sellers).getResultList();
    return rows.stream().collect(Collectors.groupingBy(row -> ((Number) row[0]).intValue(), Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
  }

  private record AskedLine(int line, Asked wanted, Integer pieces, BigDecimal m3) {}

  /** @return the bound company's partners of today */
  @SuppressWarnings("unchecked")
  public Set<UUID> partners() {
    return Set.copyOf((List<UUID>) em.createNativeQuery("SELECT unnest(exchange.partners())").getResultList());
  }

  /** @return the search as {@code exchange.asked} takes it */
  public String asked(Wanted wanted) {
    return json(Asked.of(wanted));
  }

  private String json(Object asked) {
    try {
      return json.writeValueAsString(asked);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a search is not JSON", e);
    }
  }
}
