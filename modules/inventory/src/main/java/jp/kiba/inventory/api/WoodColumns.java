package jp.kiba.inventory.api;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import jp.kiba.tenancy.api.Kind;

/** {@link Wood} as the columns that a lot, a listing and a line of a trade have alike, with the rule that its volume goes by. */
@Embeddable
public class WoodColumns {
  @Enumerated(EnumType.STRING)
  private Kind kind;
  private String species;
  private String grade;
  @Enumerated(EnumType.STRING)
  private Product product;
  private String article;
  @Column(name = "thickness_mm")
  private BigDecimal thicknessMm;
  @Column(name = "width_mm")
  private BigDecimal widthMm;
  @Column(name = "length_mm")
  private BigDecimal lengthMm;
  @Column(name = "diameter_cm")
  private BigDecimal diameterCm;
  @Column(name = "length_m")
  private BigDecimal lengthM;
  @Enumerated(EnumType.STRING)
  private Drying drying;
  @Column(name = "moisture_percent")
  private Integer moisturePercent;
  @Enumerated(EnumType.STRING)
  private Surface surface;
  @Enumerated(EnumType.STRING)
  private Treatment treatment;
  private String marks;
  @Column(name = "pieces_per_bundle")
  private Integer piecesPerBundle;
  @Column(name = "volume_rule")
  private String volumeRule;

  protected WoodColumns() {}

  /** @param wood checked
   *  @return its columns, with the rule that is current for it */
  public static WoodColumns of(Wood wood) {
    return of(wood, VolumeRule.currentFor(wood).name());
  }

  /** @return the columns of wood whose volume goes by a rule agreed before: that of the listing, for a line */
  public static WoodColumns of(Wood wood, String volumeRule) {
    var columns = new WoodColumns();
    columns.kind = wood.kind();
    columns.species = wood.species();
    columns.grade = wood.grade();
    columns.product = wood.product();
    columns.article = wood.article();
    columns.measure(wood.board(), wood.log());
    columns.drying = wood.drying();
    columns.moisturePercent = wood.moisturePercent();
    columns.surface = wood.surface();
    columns.treatment = wood.treatment();
    columns.marks = Mark.written(wood.marks());
    columns.piecesPerBundle = wood.piecesPerBundle();
    columns.volumeRule = VolumeRule.named(volumeRule).name();
    return columns;
  }

  /** With the decimals that the columns have, so that what was written reads the same. */
  private void measure(Board board, Log log) {
    if (board != null) {
      thicknessMm = board.thicknessMm().setScale(1);
      widthMm = board.widthMm().setScale(1);
      lengthMm = board.lengthMm().setScale(1);
    }
    if (log != null) {
      diameterCm = log.diameterCm().setScale(1);
      lengthM = log.lengthM().setScale(2);
    }
  }

  public Wood wood() {
    return new Wood(kind, species, grade, product, article, board(), log(), drying, moisturePercent, surface, treatment,
        Mark.read(marks), piecesPerBundle);
  }

  /** @return the name of the {@link VolumeRule} */
  public String volumeRule() {
    return volumeRule;
  }

  /** @return m³ of that many pieces by the stored rule */
  public BigDecimal volume(int pieces) {
    return VolumeRule.named(volumeRule).volume(board(), log(), pieces);
  }

  private Board board() {
    return thicknessMm == null ? null : new Board(thicknessMm, widthMm, lengthMm);
  }

  private Log log() {
    return diameterCm == null ? null : new Log(diameterCm, lengthM);
  }
}
