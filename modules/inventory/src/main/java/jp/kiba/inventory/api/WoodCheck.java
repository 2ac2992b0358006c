package jp.kiba.inventory.api;

import jp.kiba.kernel.api.Printable;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.PublicText;

/** Whether wood makes sense as its kind: one combination after the other, by the table. */
final class WoodCheck {
  private final Wood wood;
  private final KindSpec spec;
  private final String within;

  private WoodCheck(Wood wood, String within) {
    this.wood = wood;
    this.spec = KindSpec.of(wood.kind(), wood.product());
    this.within = within;
  }

  static void check(Wood wood, String within) {
    var check = new WoodCheck(wood, within);
    check.product();
    check.dimensions();
    check.words();
    check.drying();
    check.finish();
    check.bundle();
  }

  private void product() {
    refuseIf(!spec.products().isEmpty() && wood.product() == null, "product", "inventory.product-needed");
    refuseIf(wood.product() != null && !spec.products().contains(wood.product()), "product", "inventory.product-of-kind");
  }

  private void dimensions() {
    boolean isLog = wood.kind() == Kind.LOG;
    refuseIf(spec.board() == Use.NEEDED && wood.board() == null, "board", "inventory.board-needed");
    refuseIf(spec.board() == Use.FORBIDDEN && wood.board() != null, "board", isLog ? "inventory.board-of-log" : "inventory.size-of-set");
    refuseIf(spec.log() == Use.NEEDED && wood.log() == null, "log", "inventory.log-needed");
    refuseIf(spec.log() == Use.FORBIDDEN && wood.log() != null, "log", "inventory.log-of-board");
    refuseIf(wood.kind() == Kind.PANEL && wood.board().thicknessMm().compareTo(wood.board().widthMm()) > 0, "board.thicknessMm",
        "inventory.thicker-than-wide");
  }

  private void words() {
    refuseIf(!Species.known(wood.species()), "species", "inventory.species");
    refuseIf(spec.article() == Use.NEEDED && wood.article() == null, "article", "inventory.article-needed");
    Printable.line(within + "grade", wood.grade());
    Printable.line(within + "article", wood.article());
    PublicText.check(within + "grade", wood.grade());
    PublicText.check(within + "article", wood.article());
  }

  private void drying() {
    var drying = wood.drying();
    var moisture = wood.moisturePercent();
    refuseIf(drying != null && !spec.dryings().contains(drying), "drying", "inventory.drying-of-kind");
    refuseIf(moisture != null && (drying == null || drying == Drying.GREEN), "moisturePercent", "inventory.moisture");
    if (moisture != null && moisture > drying.mostPercent()) {
      throw Problem.refused(within + "moisturePercent", "inventory.too-moist", drying.name(), drying.mostPercent());
    }
  }

  private void finish() {
    var surface = wood.surface();
    refuseIf(surface != null && !spec.surfaces().contains(surface), "surface",
        wood.kind() == Kind.LOG ? "inventory.surface-of-log" : "inventory.surface-of-kind");
    refuseIf(wood.drying() != null && !wood.drying().goesWith(surface), "surface", "inventory.surface-of-drying");
    refuseIf(wood.treatment() != null && !spec.treatments().contains(wood.treatment()), "treatment", "inventory.treatment-of-kind");
    refuseIf(!spec.marks().containsAll(wood.marks()), "marks", "inventory.mark-of-kind");
  }

  private void bundle() {
    refuseIf(wood.piecesPerBundle() != null && !spec.bundles(), "piecesPerBundle", "inventory.bundle-of-kind");
  }

  private void refuseIf(boolean refused, String field, String key) {
    if (refused) {
      throw Problem.refused(within + field, key);
    }
  }
}
