package jp.kiba.inventory.pricelist;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of customers. */
@Schema(name = "CustomerGroup")
record CustomerGroupView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) Set<UUID> members,
    @Schema(required = true) int version) {

  static CustomerGroupView of(CustomerGroup group) {
    return new CustomerGroupView(group.id, group.name, new TreeSet<>(group.members), group.version);
  }
}
