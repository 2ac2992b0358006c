package jp.kiba.tenancy.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The bound company's partners, for other modules. */
public interface Partners {
  /** @return what the partner disclosed to us; empty when the two are not partners now */
  Optional<PartnerContact> contact(UUID companyId);

  /** @return what each of them disclosed to us, in one query; those who are no partners now are missing */
  Map<UUID, PartnerContact> contacts(Collection<UUID> companyIds);

  /** @return whether the two companies are partners now */
  boolean active(UUID companyId);

  /** @return all who are partners of the bound company now */
  Set<UUID> active();
}
