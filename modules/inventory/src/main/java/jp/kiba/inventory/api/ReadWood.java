package jp.kiba.inventory.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line as it was pasted, and what was understood of it.
 *
 * @param wood null when not all that such wood needs is said
 * @param pieces null when not said
 * @param rest words that mean nothing to us, for whoever reads them; null for none
 * @param problems in the reader's language; empty when wood and pieces are there
 */
@Schema(name = "ReadWood")
public record ReadWood(
    @Schema(required = true) String phrase,
    @Schema(required = true, nullable = true) Wood wood,
    @Schema(required = true, nullable = true) Integer pieces,
    @Schema(required = true, nullable = true) String rest,
    @Schema(required = true) List<String> problems) {}
