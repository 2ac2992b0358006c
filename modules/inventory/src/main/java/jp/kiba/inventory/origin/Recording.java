package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Permissions;

/** Opening, correcting, verifying and, after five years, deleting. */
@ApplicationScoped
@Transactional
class Recording {
  private static final int LOTS = 100;
  /** クリーンウッド法: records are kept five years. */
  private static final int YEARS = 5;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  OriginRecords records;

  @Inject
  OriginSnapshots snapshots;

  @Inject
  Marking marking;

  @Inject
  Storage storage;

  @Inject
  Events events;

  OriginView one(UUID id) {
    return view(records.one(id));
  }

  OriginView open(Set<CompanyType> types, OpenOrigin command) {
    mayHarvest(types, command.origin().check());
    var record = records.open(command.origin());
    em.persist(record);
    em.flush();
    events.fire(new OriginEvent("origin.opened", record));
    return view(record);
  }

  OriginView change(Set<CompanyType> types, UUID id, ChangeOrigin command) {
    var record = records.lock(id).orElseThrow(Problem::notFound);
    mayHarvest(types, command.origin().check());
    var before = record.facts();
    record.change(command.version(), command.origin());
    marking.ofRecord(id);
    events.fire(new OriginEvent("origin.changed", record.id, record.number, new Changes(before, record.facts())));
    return view(record);
  }

  OriginView verify(UUID id, VerifyOrigin command) {
    var record = records.lock(id).orElseThrow(Problem::notFound);
    var before = record.legality;
    record.verify(command, Current.actor(), records.evidence(id).size());
    marking.ofRecord(id);
    events.fire(new OriginEvent("origin.verified", record.id, record.number,
        Changes.of("legality", before, record.legality).and("reason", null, record.reason)));
    return view(record);
  }

  void remove(UUID id, int version) throws IOException {
    var record = records.lock(id).orElseThrow(Problem::notFound);
    record.seenAs(version);
    mayGo(id);
    if (records.lots(id, 1).stream().anyMatch(lot -> records.lastUsed(id).isEmpty() || lot.volumeM3().signum() > 0)) {
      throw Problem.conflict("origin-in-use", "inventory.origin-in-stock");
    }
    var files = records.evidence(id);
    em.remove(record);
    em.flush();
    events.fire(new OriginEvent("origin.removed", record));
    for (var file : files) {
      storage.delete(file.file);
    }
  }

  /** @throws Problem 409 that says until when it is kept */
  void mayGo(UUID id) {
    var until = keepUntil(id);
    if (until != null && until.isAfter(Now.today())) {
      throw Problem.conflict("origin-kept", "inventory.origin-kept", until.toString());
    }
  }

  /** @return null when nothing of it was ever handed on */
  LocalDate keepUntil(UUID id) {
    return records.lastUsed(id).map(at -> at.atZone(ZoneId.of("Asia/Tokyo")).toLocalDate().plusYears(YEARS)).orElse(null);
  }

  private OriginView view(OriginRecord record) {
    return view(record, LOTS);
  }

  /** @param lots how many of those that bear it are listed */
  OriginView view(OriginRecord record, int lots) {
    return OriginView.of(record, snapshots.read(record.passedOn).stream().findFirst().orElse(null), keepUntil(record.id),
        records.evidence(record.id), records.lots(record.id, lots));
  }

  private static void mayHarvest(Set<CompanyType> types, OriginFacts facts) {
    if (facts.ownHarvest() && !Permissions.mayHarvest(types)) {
      throw Problem.refused("origin.ownHarvest", "inventory.origin-no-forestry");
    }
  }
}
