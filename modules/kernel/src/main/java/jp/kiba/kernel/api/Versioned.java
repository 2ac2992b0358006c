package jp.kiba.kernel.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A command that needs nothing but the version it saw.
 *
 * @param version of the object as the caller saw it
 */
public record Versioned(@NotNull @Min(0) Integer version) {}
