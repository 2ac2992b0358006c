package jp.kiba.tenancy.apikey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * Makes a key for a program.
 *
 * @param expiresOn the last day on which it works, in Japan; at most a year from today
 */
record MakeApiKey(
    @NotBlank @Size(max = 50) String name,
    @NotEmpty @Size(max = 200) Set<@NotNull @Size(max = 50) String> permissions,
    @NotNull LocalDate expiresOn) {}
