package jp.kiba.tenancy.api;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was agreed with partners, for trading and what follows from it. */
public interface TradingTerms {
  /** @return the latest terms that both sides agreed to; empty when there are none or the two are not partners now */
  Optional<Terms> inForce(UUID partner);

  /** @return of all who are partners now and agreed on something, by partner */
  Map<UUID, Terms> inForce();

  /** @return the names of price lists that the terms in force with partners speak of, by partner; only those that speak of one */
  Map<UUID, String> agreedPriceLists();
}
