package jp.kiba.tenancy.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Up to how many yen without tax a member orders alone.
 *
 * @param own false: what their roles say
 * @param approvalLimitYen of their own; null for no limit
 */
record LimitMember(
    @NotNull @Min(0) Integer version,
    @NotNull Boolean own,
    @Schema(nullable = true) @Min(0) @Max(999_999_999_999L) Long approvalLimitYen) {}
