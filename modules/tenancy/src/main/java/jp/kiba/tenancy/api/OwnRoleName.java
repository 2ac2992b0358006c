package jp.kiba.tenancy.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that the company made itself, as its members see it. */
@Schema(name = "OwnRoleName")
public record OwnRoleName(@Schema(required = true) UUID id, @Schema(required = true) String name) {}
