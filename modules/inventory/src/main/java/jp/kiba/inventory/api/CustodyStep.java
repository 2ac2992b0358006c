package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.util.List;
import jp.kiba.tenancy.api.CompanyType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One company on the wood's way. What it says is about the wood in question only, not about all that the company had: volumes
 * are scaled to it. Who it was stays out, unless that company agreed.
 *
 * @param prefecture code of JIS X 0401
 * @param name trade name; null unless the company agreed
 * @param inM3 what came in for it
 * @param outM3 what went out
 * @param yield outM3 ÷ inM3, three decimals; null when nothing was made of it, or nothing is measured
 * @param legality what the company itself found
 * @param certificate null unless the company agreed
 */
public record CustodyStep(
    @Schema(required = true) List<CompanyType> types,
    @Schema(required = true) String prefecture,
    @Schema(required = true, nullable = true) String name,
    @Schema(required = true) BigDecimal inM3,
    @Schema(required = true) BigDecimal outM3,
    @Schema(required = true, nullable = true) BigDecimal yield,
    @Schema(required = true) Legality legality,
    @Schema(required = true) EvidenceKind evidence,
    @Schema(required = true, nullable = true) Certificate certificate) {}
