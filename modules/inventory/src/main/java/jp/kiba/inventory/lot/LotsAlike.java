package jp.kiba.inventory.lot;

/** Lots that may be merged into another: what {@link Lot#mayTakeIn} asks of two, asked of all. */
final class LotsAlike {
  static final String CONDITION = """
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

  private LotsAlike() {}
}
