package jp.kiba.inventory.pricelist;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A customer group's name and members.
 *
 * @param version as seen; 0 for a new group
 */
record NameGroup(
    @NotNull @Min(0) Integer version,
    @NotBlank @Size(max = 60) String name,
    @NotNull @Size(max = 500) Set<@NotNull UUID> members) {}
