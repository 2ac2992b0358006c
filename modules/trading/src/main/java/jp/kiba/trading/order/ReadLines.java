package jp.kiba.trading.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param text as pasted from a spreadsheet or a message: with a row of headers, or line by line as one would say it */
@Schema(name = "ReadOrderLines")
record ReadLines(@NotBlank @Size(max = 30_000) String text) {}
