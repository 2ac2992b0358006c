package jp.kiba.tenancy.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reviewer's access and the company that consented to it. */
record OperatorReview(
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) ReviewView review) {}
