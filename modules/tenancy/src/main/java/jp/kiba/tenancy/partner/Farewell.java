package jp.kiba.tenancy.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends what runs with partners when the company leaves, one after the other: what was done when a node dies is not done again. */
@ApplicationScoped
public class Farewell {
  private static final int AT_ONCE = 100;

  @Inject
  Partnering partnering;

  /** Ends partnerships and takes back or declines what was only asked for. */
  public void toAll() {
    for (var status : new Partnership.Status[] {Partnership.Status.REQUESTED, Partnership.Status.ACTIVE}) {
      for (var page = partnering.page(status, null, AT_ONCE); !page.items().isEmpty(); page = partnering.page(status, null, AT_ONCE)) {
        page.items().forEach(this::end);
      }
    }
  }

  private void end(PartnerView partner) {
    if (partner.status() == Partnership.Status.REQUESTED && !partner.requestedByUs()) {
      partnering.decline(partner.id(), partner.version());
    } else {
      partnering.end(partner.id(), partner.version());
    }
  }
}
