package jp.kiba.tenancy.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Weekday;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The part of a company's profile that everybody sees.
 *
 * @param prefecture two digits of JIS X 0401
 * @param workingDays null in a command leaves them as they are; never null in an answer
 * @param closedDays as the working days
 */
record PublicProfile(
    @Schema(required = true) @NotBlank @Size(max = 100) String tradeName,
    @Schema(required = true) @NotNull @Pattern(regexp = "0[1-9]|[1-3][0-9]|4[0-7]") String prefecture,
    @Schema(required = true) @NotNull Set<@NotNull Kind> dealsIn,
    @Schema(required = true) @NotNull @Size(max = 10) List<@NotBlank @Size(max = 60) String> certifications,
    @Schema(required = true) @NotNull @Size(max = 1000) String introduction,
    @Schema(nullable = true) Set<@NotNull Weekday> workingDays,
    @Schema(nullable = true) @Size(max = 60) List<@NotNull LocalDate> closedDays) {}
