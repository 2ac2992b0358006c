package jp.kiba.inventory.transformation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.inventory.lot.Lot;

/** What one lot gave, or what one got. */
@Entity
@Table(name = "transformation_line")
class TransformationLine {
  @Id
  UUID id;
  @ManyToOne
  @JoinColumn(name = "transformation_id")
  Transformation transformation;
  @Column(name = "line_no")
  int lineNo;
  @Column(name = "is_output")
  boolean out;
  @ManyToOne
  @JoinColumn(name = "lot_id")
  Lot lot;
  int pieces;
  @Column(name = "volume_m3")
  BigDecimal volumeM3;

  protected TransformationLine() {}

  TransformationLine(Transformation transformation, boolean out, Lot lot, int pieces, BigDecimal volumeM3) {
    this.id = UUID.randomUUID();
    this.transformation = transformation;
    this.lineNo = transformation.lines.size() + 1;
    this.out = out;
    this.lot = lot;
    this.pieces = pieces;
    this.volumeM3 = volumeM3;
    transformation.lines.add(this);
  }
}
