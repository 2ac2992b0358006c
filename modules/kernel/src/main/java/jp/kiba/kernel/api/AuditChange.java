package jp.kiba.kernel.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field that was changed. Values as a person reads them, what is no single value as JSON.
 *
 * @param field its name, dotted when it is a field of a field
 * @param before null when there was nothing
 * @param after null when there is nothing any more
 */
@Schema(name = "AuditChange")
public record AuditChange(
    @Schema(required = true) String field,
    @Schema(required = true, nullable = true) String before,
    @Schema(required = true, nullable = true) String after) {}
