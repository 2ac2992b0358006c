package jp.kiba.inventory.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.kiba.inventory.api.Wood;

/**
 * What a row says.
 *
 * @param row its number in the sheet
 * @param lotNumber null when it says none
 * @param wood null when it could not be understood; as {@code volumeM3}
 * @param pieces 0 when it could not be understood
 * @param costYen of all its pieces, null when it does not say
 * @param formulas how many of the cells that were read hold formulas
 * @param errors empty when all of it was understood
 */
public record Meaning(int row, String lotNumber, Wood wood, int pieces, BigDecimal volumeM3, String volumeRule, String place, String harvestArea,
    String legalityEvidence, Long costYen, LocalDate receivedOn, int formulas, List<CellError> errors) {}
