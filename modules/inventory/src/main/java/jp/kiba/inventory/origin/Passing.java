package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.CompanyType;

/** What a buyer of our wood gets to know of where it comes from. */
@ApplicationScoped
class Passing {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Shares shares;

  @Inject
  OriginRecords records;

  @Inject
  OriginSnapshots snapshots;

  /** @return in the order of the shares */
  List<PassedOrigin> of(UUID lotId, int pieces) {
    int all = ((Number) em.createNativeQuery("SELECT pieces FROM lot WHERE id = ?1").setParameter(1, lotId).getSingleResult()).intValue();
    return all == 0 ? List.of() : of(shares.of(lotId).stream().map(o -> o.share().of(pieces, all)).toList());
  }

  List<PassedOrigin> of(List<OriginShare> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var us = us();
    Map<UUID, OriginRecord> known = records.all(parts.stream().map(OriginShare::recordId).toList()).stream()
        .collect(Collectors.toMap(r -> r.id, Function.identity()));
    return parts.stream().map(share -> of(known.get(share.recordId()), share, us)).toList();
  }

  private PassedOrigin of(OriginRecord record, OriginShare share, Us us) {
    return CustodyChain.of(record, share, us, snapshots.read(record.passedOn).stream().findFirst().orElse(null));
  }

  private Us us() {
    var row = (Object[]) em.createNativeQuery("SELECT types, prefecture, trade_name FROM market.company_profile WHERE company_id = ?1")
        .setParameter(1, Current.tenant().id()).getSingleResult();
    var types = Arrays.stream(((String) row[0]).split(",")).filter(t -> !t.isEmpty()).map(CompanyType::valueOf).sorted().toList();
    return new Us(types, (String) row[1], (String) row[2]);
  }
}
