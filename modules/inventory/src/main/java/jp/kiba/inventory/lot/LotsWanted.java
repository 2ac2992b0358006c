package jp.kiba.inventory.lot;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Kind;

/** Which lots go into a file: all that is said holds. Those of which nothing is left only when asked for. */
class LotsWanted {
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

  Select<Lot> narrow(Select<Lot> select) {
    if (!empty) {
      select.where("l.pieces > 0");
    }
    select.where("l.wood.kind = :kind", "kind", kind).where("l.wood.species = :species", "species", species)
        .where("l.wood.grade = :grade", "grade", grade).where("l.placeId = :place", "place", placeId);
    return Called.narrow(select, q);
  }
}
