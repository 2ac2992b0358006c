package jp.kiba.inventory.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lots: all that is said holds. Those of which nothing is left only when asked for. */
class FindLots {
  @QueryParam("kind")
  Kind kind;
  @QueryParam("species") @Size(max = 40)
  String species;
  @QueryParam("grade") @Size(max = 40)
  String grade;
  @QueryParam("placeId")
  UUID placeId;
  @QueryParam("empty") @DefaultValue("false")
  boolean empty;
  @QueryParam("q") @Size(max = 100)
  String q;
  @QueryParam("like") @Parameter(description = "Only lots that could be merged into this one: the same wood by the same rule, from the same place of origin")
  UUID like;
  @QueryParam("cursor") @Size(max = 500)
  String cursor;
  @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST)
  int limit;

  Select<Lot> narrow(Select<Lot> select) {
    select.where("l.wood.kind = :kind", "kind", kind)
        .where("l.wood.species = :species", "species", species)
        .where("l.wood.grade = :grade", "grade", grade)
        .where("l.placeId = :place", "place", placeId)
        .where(LotsAlike.CONDITION, "like", like)
        .where(LotText.IS_IN, "text", q);
    if (q != null && !q.isBlank()) {
      select.with("named", LotText.species(q));
    }
    if (!empty) {
      select.where("l.pieces > 0");
    }
    return select;
  }
}
