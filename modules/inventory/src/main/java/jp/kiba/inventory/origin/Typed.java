package jp.kiba.inventory.origin;

import java.util.List;
import jp.kiba.inventory.api.EvidenceKind;
import jp.kiba.inventory.api.Origins.Received;

/** What somebody types of where wood comes from; blank where nothing is said. */
record Typed(String species, String area, String certificate) {
  static Typed of(Received lot) {
    return new Typed(lot.species(), said(lot.harvestArea()), said(lot.legalityEvidence()));
  }

  static Typed of(OriginRecord record) {
    return new Typed(record.speciesCodes().get(0), record.area, record.certificate);
  }

  private static String said(String text) {
    return text == null ? "" : text.strip();
  }

  boolean nothing() {
    return area.isEmpty() && certificate.isEmpty();
  }

  OriginFacts facts() {
    return new OriginFacts(false, List.of(species), null, null, area, null, null, certificate.isEmpty() ? EvidenceKind.NONE : EvidenceKind.OTHER,
        certificate, null, null, "", "", false);
  }
}
