package jp.kiba.inventory.origin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Legality;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NumberSeries;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The origin records of the bound company's book. */
@ApplicationScoped
@Transactional
class OriginRecords {
  private static final String SERIES = "ORIGIN";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  NumberSeries numbers;

  @Inject
  ObjectMapper json;

  /** @param species code; null for any */
  Page<OriginSummary> page(Legality legality, EvidenceKind evidence, String species, String text, Cursor after, int limit) {
    var select = Select.of(em, OriginRecord.class, "select r from OriginRecord r")
        .where("r.legality = :legality", "legality", legality)
        .where("r.evidence = :evidence", "evidence", evidence)
        .where("locate(:species, r.species) > 0", "species", species == null || species.isEmpty() ? null : "," + species + ",")
        .where("(locate(lower(:text), lower(r.number)) > 0 or locate(lower(:text), lower(r.area)) > 0"
            + " or locate(lower(:text), lower(r.certificate)) > 0 or locate(lower(:text), lower(r.supplier)) > 0)", "text", text);
    if (after != null) {
      select.where("(r.openedAt < :at or (r.openedAt = :at and r.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var page = Page.of(select.list("r.openedAt desc, r.id desc", limit), limit, r -> Cursor.after(r.openedAt, r.id));
    return page.map(OriginSummary::of);
  }

  /** @throws Problem 404 */
  OriginRecord one(UUID id) {
    return Optional.ofNullable(em.find(OriginRecord.class, id)).orElseThrow(Problem::notFound);
  }

  /** @return held until the transaction ends, as the database has it now; empty when there is none */
  Optional<OriginRecord> lock(UUID id) {
    return Optional.ofNullable(em.find(OriginRecord.class, id, LockModeType.PESSIMISTIC_WRITE,
        Map.of("eclipselink.refresh", true)));
  }

  List<OriginRecord> all(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : em.createQuery("select r from OriginRecord r where r.id in :ids", OriginRecord.class).setParameter("ids", ids)
        .setHint("eclipselink.refresh", true).getResultList();
  }

  /** @return of each that there is one: the newest record that says just that, and is nobody's in particular; held until the transaction ends.
   *      In the order of the texts, as everybody takes them: so that two who receive at once do not deadlock */
  Map<Typed, OriginRecord> typed(Collection<Typed> texts) {
    var ids = newest(texts);
    return ids.isEmpty() ? Map.of() : em.createQuery("select r from OriginRecord r where r.id in :ids order by r.species, r.area, r.certificate", OriginRecord.class)
        .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("eclipselink.refresh", true)
        .getResultStream().collect(Collectors.toMap(Typed::of, Function.identity()));
  }

  @SuppressWarnings("unchecked")
  private List<UUID> newest(Collection<Typed> texts) {
    return em.createNativeQuery("""
        SELECT DISTINCT ON (r.species, r.area, r.certificate) r.id
        FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS t (species text, area text, certificate text)
          JOIN origin_record r ON r.species = ',' || t.species || ',' AND r.area = t.area AND r.certificate = t.certificate
        WHERE r.received_line IS NULL AND r.legality <> 'UNVERIFIED' ORDER BY r.species, r.area, r.certificate, r.opened_at DESC, r.id DESC""")
        .setParameter(1, written(texts)).getResultList();
  }

  private String written(Collection<Typed> texts) {
    try {
      return json.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<OriginRecord> received(UUID lineId, int index) {
    return em.createQuery("select r from OriginRecord r where r.receivedLine = :line and r.receivedIndex = :index", OriginRecord.class)
        .setParameter("line", lineId).setParameter("index", index).getResultStream().findFirst();
  }

  OriginRecord open(OriginFacts facts) {
    return open(List.of(facts)).get(0);
  }

  /** With numbers that follow each other. */
  List<OriginRecord> open(List<OriginFacts> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    int year = Now.today().getYear();
    int first = numbers.next(SERIES, year, facts.size());
    return IntStream.range(0, facts.size()).mapToObj(i -> OriginRecord.opened("O-%d-%04d".formatted(year, first + i), facts.get(i))).toList();
  }

  /** @return what was filed for it, the oldest first */
  List<Evidence> evidence(UUID recordId) {
    return em.createQuery("select e from Evidence e where e.recordId = :record order by e.addedAt, e.id", Evidence.class)
        .setParameter("record", recordId).getResultList();
  }

  /** @return when wood of it was last taken out of a lot; empty when never */
  Optional<Instant> lastUsed(UUID recordId) {
    return em.createQuery("select o.usedAt from LotOrigin o where o.recordId = :record and o.usedAt is not null order by o.usedAt desc",
        Instant.class).setParameter("record", recordId).setMaxResults(1).getResultStream().findFirst();
  }

  /** @return lots that bear it */
  List<OriginLot> lots(UUID recordId, int limit) {
    return em.createQuery("""
        select new jp.kiba.inventory.origin.OriginLot(l.id, l.lotNumber, o.volumeM3, o.certifiedM3, o.passageId)
        from LotOrigin o, Lot l where l.id = o.lotId and o.recordId = :record order by l.receivedAt desc, l.id""", OriginLot.class)
        .setParameter("record", recordId).setMaxResults(limit).getResultList();
  }
}
