package jp.kiba.tenancy.twin;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two copies that are not alike: by ids, nothing of what they say.
 *
 * @param table in which; for UNCLAIMED a table that nobody knows how to compare
 * @param subject the trade or partnership, null for UNCLAIMED
 * @param row its row, as its key; null where the whole of it is meant
 * @param one the first party's id, or the company in whose book a stray stands
 * @param other the second party's id
 */
@Schema(name = "TwinDivergence")
record TwinDivergence(
    @Schema(required = true) What what,
    @Schema(required = true) String table,
    @Schema(required = true, nullable = true) UUID subject,
    @Schema(required = true, nullable = true) String row,
    @Schema(required = true, nullable = true) UUID one,
    @Schema(required = true, nullable = true) UUID other) {

  /** In what they are not alike. */
  @Schema(name = "TwinDivergenceKind")
  enum What { DIFFERENT, ONLY_ONE, ONLY_OTHER, NOWHERE, STRAY, UNCLAIMED }
}
