package jp.kiba.tenancy.role;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may do what here, role by role.
 *
 * @param permissions what the company's types allow at all, in the order of the table
 */
@Schema(name = "RoleMatrix")
record RoleMatrix(
    @Schema(required = true) List<String> permissions,
    @Schema(required = true) List<Preset> presets,
    @Schema(required = true) List<Own> own) {

  /** A preset and what it allows in our company. */
  @Schema(name = "PresetRole")
  record Preset(
      @Schema(required = true) MemberRole role,
      @Schema(required = true) Set<String> permissions,
      @Schema(required = true, nullable = true) Long approvalLimitYen) {}

  /** A role of our own and what it allows in our company. */
  @Schema(name = "OwnRole")
  record Own(
      @Schema(required = true) UUID id,
      @Schema(required = true) String name,
      @Schema(required = true) Set<String> permissions,
      @Schema(required = true, nullable = true) Long approvalLimitYen,
      @Schema(required = true) int holders,
      @Schema(required = true) int version) {}
}
