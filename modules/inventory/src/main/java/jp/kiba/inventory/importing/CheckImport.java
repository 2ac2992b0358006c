package jp.kiba.inventory.importing;

import jakarta.validation.constraints.NotNull;

/** Tries an import: reads every row and says what would become of it; changes nothing.
 *  @param newPlaces whether places that the company does not have yet are to be made, or are errors */
record CheckImport(@NotNull Integer version, @NotNull Boolean newPlaces) {}
