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
  /** What {@link Lot#mayTakeIn} asks of two, asked of all. */
  private static final String ALIKE = """
      exists (select o.id from Lot o where o.id = :like and o.id <> l.id and o.wood.kind = l.wood.kind and o.wood.species = l.wood.species
        and o.wood.grade = l.wood.grade and o.wood.marks = l.wood.marks and o.wood.volumeRule = l.wood.volumeRule
        and (o.wood.product = l.wood.product or o.wood.product is null and l.wood.product is null)
        and (o.wood.article = l.wood.article or o.wood.article is null and l.wood.article is null)
        and (o.wood.thicknessMm = l.wood.thicknessMm or o.wood.thicknessMm is null and l.wood.thicknessMm is null)
        and (o.wood.widthMm = l.wood.widthMm or o.wood.widthMm is null and l.wood.widthMm is null)
        and (o.wood.lengthMm = l.wood.lengthMm or o.wood.lengthMm is null and l.wood.lengthMm is null)
        and (o.wood.diameterCm = l.wood.diameterCm or o.wood.diameterCm is null and l.wood.diameterCm is null)
        and (o.wood.lengthM = l.wood.lengthM or o.wood.lengthM is null and l.wood.lengthM is null)
        and (o.wood.drying = l.wood.drying or o.wood.drying is null and l.wood.drying is null)
        and (o.wood.moisturePercent = l.wood.moisturePercent or o.wood.moisturePercent is null and l.wood.moisturePercent is null)
        and (o.wood.surface = l.wood.surface or o.wood.surface is null and l.wood.surface is null)
        and (o.wood.treatment = l.wood.treatment or o.wood.treatment is null and l.wood.treatment is null)
        and (o.wood.piecesPerBundle = l.wood.piecesPerBundle or o.wood.piecesPerBundle is null and l.wood.piecesPerBundle is null)
        and (o.harvestArea = l.harvestArea or o.harvestArea is null and l.harvestArea is null)
        and (o.legalityEvidence = l.legalityEvidence or o.legalityEvidence is null and l.legalityEvidence is null))""";

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
        .where(ALIKE, "like", like);
    if (!empty) {
      select.where("l.pieces > 0");
    }
    return Called.narrow(select, q);
  }
}
