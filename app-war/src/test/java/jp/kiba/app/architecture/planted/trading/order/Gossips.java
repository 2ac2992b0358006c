package jp.kiba.app.architecture.planted.trading.order;

import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;
import jp.kiba.tenancy.api.PartnerContact;

@Breaks(Rule.ONLY_DISCLOSURE_DISCLOSES)
final class Gossips {
  private Gossips() {}

  static PartnerContact contact(String phone) {
    return new PartnerContact(null, null, null, null, phone, null, null, null);
  }
}
