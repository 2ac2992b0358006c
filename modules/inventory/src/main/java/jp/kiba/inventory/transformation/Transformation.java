package jp.kiba.inventory.transformation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * Lots that went in and lots that came out, with the volume of each. Done → reversed, as long as all that came out is still there:
 * by opposite movements, so that the ledger shows both.
 */
@Entity
@Table(name = "transformation")
class Transformation {
  @Id
  UUID id;
  String number;
  @Column(name = "performed_on")
  LocalDate performedOn;
  Instant at;
  @Column(name = "volume_in")
  BigDecimal volumeIn;
  @Column(name = "volume_out")
  BigDecimal volumeOut;
  @Column(name = "by_product")
  String byProduct;
  String note;
  @Column(name = "by_name")
  String byName;
  @Column(name = "reversed_at")
  Instant reversedAt;
  @Column(name = "reversed_by")
  String reversedBy;
  @Column(name = "reversal_reason")
  String reversalReason;
  @Version
  int version;
  @OneToMany(mappedBy = "transformation", cascade = CascadeType.PERSIST)
  @OrderBy("lineNo")
  List<TransformationLine> lines = new ArrayList<>();

  protected Transformation() {}

  static Transformation done(String number, TransformLots command, Yield figures) {
    var done = new Transformation();
    done.id = UUID.randomUUID();
    done.number = number;
    done.performedOn = command.performedOn();
    done.at = Now.instant();
    done.volumeIn = figures.volumeIn();
    done.volumeOut = figures.volumeOut();
    done.byProduct = command.byProduct();
    done.note = command.note();
    done.byName = Current.actor().name();
    return done;
  }

  Yield yield() {
    return new Yield(volumeIn, volumeOut);
  }

  List<TransformationLine> lines(boolean out) {
    return lines.stream().filter(l -> l.out == out).toList();
  }

  void reverse(int seen, String reason) {
    if (seen != version) {
      throw Problem.stale();
    }
    if (reversedAt != null) {
      throw Problem.conflict("transition-not-allowed", "inventory.reversed-already");
    }
    reversedAt = Now.instant();
    reversedBy = Current.actor().name();
    reversalReason = reason;
  }
}
