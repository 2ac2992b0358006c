package jp.kiba.inventory.api;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is on the marketplace now. */
public interface Offers {
  /** @return those of the listings that are published by an active company, our own included, in no particular order */
  List<Offer> find(Collection<UUID> listingIds);
}
