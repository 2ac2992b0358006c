package jp.kiba.tenancy.role;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Makes a role of the company's own.
 *
 * @param approvalLimitYen null for no limit
 */
record DefineRole(
    @NotBlank @Size(max = 50) @Pattern(regexp = "[^\\x00-\\x1f\\x7f]*") String name,
    @NotEmpty @Size(max = 200) Set<@NotNull @Size(max = 50) String> permissions,
    @Schema(nullable = true) @Min(0) @Max(RoleLimit.MOST) Long approvalLimitYen) {}
