package jp.kiba.inventory.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.NullableUuid;

/** A lot's share of an origin, to be read: {@link Shares} writes it, and the database when pieces leave the lot. */
@Entity
@Table(name = "lot_origin")
class LotOrigin {
  @Id
  UUID id;
  @Column(name = "lot_id")
  UUID lotId;
  @Column(name = "record_id")
  UUID recordId;
  @Convert(converter = NullableUuid.class)
  @Column(name = "passage_id")
  UUID passageId;
  @Column(name = "volume_m3")
  BigDecimal volumeM3;
  @Column(name = "certified_m3")
  BigDecimal certifiedM3;
  @Column(name = "source_m3")
  BigDecimal sourceM3;
  @Column(name = "used_at")
  Instant usedAt;

  protected LotOrigin() {}

  OriginShare share() {
    return new OriginShare(recordId, volumeM3, certifiedM3, sourceM3);
  }
}
