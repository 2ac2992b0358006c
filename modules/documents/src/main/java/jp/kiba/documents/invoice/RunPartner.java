package jp.kiba.documents.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import jp.kiba.kernel.api.NullableUuid;

/** One partner of a run. Waiting → issued, or failed with the key of what is to be said; a failed one may be asked for again. */
@Entity
@Table(name = "invoice_run_partner")
@IdClass(RunPartner.Key.class)
class RunPartner {
  /** How far this one is. */
  enum State { WAITING, ISSUED, FAILED }

  /** The two parts of the key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    UUID runId;
    UUID partnerId;

    Key() {}

    Key(UUID runId, UUID partnerId) {
      this.runId = runId;
      this.partnerId = partnerId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(runId, key.runId) && Objects.equals(partnerId, key.partnerId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(runId, partnerId);
    }
  }

  @Id
  @Column(name = "run_id")
  UUID runId;
  @Id
  @Column(name = "partner_id")
  UUID partnerId;
  @Column(name = "partner_name")
  String partnerName;
  @Column(name = "paid_yen")
  long paidYen;
  @Enumerated(EnumType.STRING)
  State state;
  @Column(name = "document_id")
  @Convert(converter = NullableUuid.class)
  UUID documentId;
  String problem;

  protected RunPartner() {}

  RunPartner(UUID runId, UUID partnerId, String partnerName, long paidYen) {
    this.runId = runId;
    this.partnerId = partnerId;
    this.partnerName = partnerName;
    this.paidYen = paidYen;
    this.state = State.WAITING;
  }

  /** Of two nodes that both took it for theirs the one is refused: what is issued stays issued.
   *  @param document null unless issued
   *  @param why null when issued; else the key of what is to be said */
  void came(State out, UUID document, String why) {
    if (state == State.ISSUED) {
      return;
    }
    state = out;
    documentId = document;
    problem = why;
  }
}
