package jp.kiba.kernel.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The bound tenant's seals and entries, as texts. */
@ApplicationScoped
class Chain {
  /** What of an entry is sealed: {@link Content}. */
  private static final String CONTENT = """
      CAST(e.id AS text) c1, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') c2, e.type c3, CAST(e.subject AS text) c4,
      CAST(e.actor_id AS text) c5, e.actor_name c6, CAST(e.by_us AS text) c7, e.detail c8, e.changes c9
      """;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  /** @param seq 0 before the first */
  record Head(long seq, String hash) {
    static final Head NONE = new Head(0, Content.NOTHING);
  }

  /** The last link and, as of the same moment, what was kept of it outside. */
  record Ends(Head head, Head anchor) {}

  record Unsealed(long count, String since, String misplaced) {}

  /** One at a time: the next link needs the last one's hash. Held until the transaction ends. */
  void lock(String schema) {
    em.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(?1, 0)) AS text)")
        .setParameter(1, "audit seal " + schema).getSingleResult();
  }

  Ends ends() {
    var row = (Object[]) em.createNativeQuery("""
        SELECT s.seq s_seq, encode(s.hash, 'hex') s_hash, a.seq a_seq, a.hash a_hash
        FROM (VALUES (1)) one (n) LEFT JOIN (SELECT seq, hash FROM audit_seal ORDER BY seq DESC LIMIT 1) s ON true
          LEFT JOIN platform.audit_anchor() a ON true""").getSingleResult();
    return new Ends(head(row, 0), head(row, 2));
  }

  private static Head head(Object[] row, int at) {
    return row[at] == null ? Head.NONE : new Head(((Number) row[at]).longValue(), (String) row[at + 1]);
  }

  /** @return those of them that have no seal yet, in the order of time */
  @SuppressWarnings("unchecked")
  List<Content> unsealed(Collection<UUID> entries) {
    List<Object[]> rows = em.createNativeQuery("SELECT " + CONTENT + """
        FROM audit_entry e WHERE e.id = ANY (CAST(?1 AS uuid[])) AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)
        ORDER BY e.at, e.id""")
        .setParameter(1, entries.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
    return rows.stream().map(row -> Content.of(row, 0)).toList();
  }

  /** @return all that was noted before there were seals */
  @SuppressWarnings("unchecked")
  List<Content> all() {
    List<Object[]> rows = em.createNativeQuery("SELECT " + CONTENT + "FROM audit_entry e ORDER BY e.at, e.id").getResultList();
    return rows.stream().map(row -> Content.of(row, 0)).toList();
  }

  void add(List<Link> links) {
    em.createNativeQuery("""
        INSERT INTO audit_seal (seq, entry_id, sealed_at, previous_hash, hash)
        SELECT seq, "entryId", "sealedAt", decode(previous, 'hex'), decode(hash, 'hex')
        FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS l (seq bigint, "entryId" uuid, "sealedAt" timestamptz, previous text, hash text)""")
        .setParameter(1, text(links.stream().map(l -> new Link(l.seq(), l.entryId(), l.sealedAt(), l.previous(), l.hash(), null)).toList()))
        .executeUpdate();
    var last = links.get(links.size() - 1);
    em.createNativeQuery("SELECT platform.anchor_audit(?1, decode(?2, 'hex'))")
        .setParameter(1, last.seq()).setParameter(2, last.hash()).getSingleResult();
  }

  private String text(List<Link> links) {
    try {
      return json.writeValueAsString(links);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  List<Link> after(long seq, int most) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT s.seq, CAST(s.entry_id AS text) entry, to_char(s.sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') sealed,
          encode(s.previous_hash, 'hex') before, encode(s.hash, 'hex') hash,
        """ + CONTENT + """
        FROM (SELECT * FROM audit_seal WHERE seq > ?1 ORDER BY seq LIMIT ?2) s LEFT JOIN audit_entry e ON e.id = s.entry_id
        ORDER BY s.seq""").setParameter(1, seq).setParameter(2, most).getResultList();
    return rows.stream().map(Link::of).toList();
  }

  /** Entries without a seal; and among them one that is much older than the last seal, which the outbox cannot have left. */
  Unsealed unsealed() {
    var row = (Object[]) em.createNativeQuery("""
        SELECT count(*) n, to_char(min(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') since,
          CAST((array_agg(id ORDER BY at, id) FILTER (WHERE at < (SELECT sealed_at FROM audit_seal ORDER BY seq DESC LIMIT 1)
            - interval '1 hour'))[1] AS text) misplaced
        FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)""").getSingleResult();
    return new Unsealed(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
  }
}
