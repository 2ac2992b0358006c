package jp.kiba.tenancy.role;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to how many yen without tax whoever holds a preset orders alone; null for no limit. */
record RoleLimit(@Schema(nullable = true) @Min(0) @Max(RoleLimit.MOST) Long approvalLimitYen) {
  static final long MOST = 999_999_999_999L;
}
