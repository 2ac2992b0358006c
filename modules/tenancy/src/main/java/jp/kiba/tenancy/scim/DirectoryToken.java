package jp.kiba.tenancy.scim;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token of the company's directory; the text itself is kept nowhere. */
record DirectoryToken(@Schema(required = true) UUID id, @Schema(required = true) Instant madeAt) {}
