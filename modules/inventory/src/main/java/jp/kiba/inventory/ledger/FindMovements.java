package jp.kiba.inventory.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.inventory.lot.MovementReason;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which movements: all that is said holds. Days are days in Japan, both included. */
class FindMovements {
  @QueryParam("lotId")
  UUID lotId;
  @QueryParam("placeId")
  UUID placeId;
  @QueryParam("reason")
  MovementReason reason;
  @QueryParam("kind")
  Kind kind;
  @QueryParam("from")
  @Schema(format = "date")
  LocalDate from;
  @QueryParam("to")
  @Schema(format = "date")
  LocalDate to;
  @QueryParam("q")
  @Size(max = 100)
  String q;
  @QueryParam("cursor")
  @Size(max = 500)
  String cursor;
  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(Page.MOST)
  int limit;

  /** All but the days and the cursor. */
  <T> Select<T> narrow(Select<T> select) {
    return select.where("m.lotId = :lot", "lot", lotId)
        .where("m.placeId = :place", "place", placeId)
        .where("m.reason = :reason", "reason", reason)
        .where("l.wood.kind = :kind", "kind", kind)
        .where("(locate(lower(:text), lower(l.lotNumber)) > 0 or locate(lower(:text), lower(m.note)) > 0)", "text", q);
  }

  <T> Select<T> within(Select<T> select) {
    return narrow(select).where("m.at >= :since", "since", from == null ? null : Now.startOf(from))
        .where("m.at < :until", "until", to == null ? null : Now.startOf(to.plusDays(1)));
  }
}
