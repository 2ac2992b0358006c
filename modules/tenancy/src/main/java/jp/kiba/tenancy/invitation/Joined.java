package jp.kiba.tenancy.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sign in again: the next token speaks for this company. */
record Joined(@Schema(required = true) UUID companyId, @Schema(required = true) String companyName) {}
