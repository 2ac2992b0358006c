package jp.kiba.inventory.importing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Announces a file.
 *  @param length in bytes: more than 52,428,800 are refused
 *  @param contentType that it will be sent as; what it is, its content tells */
record BeginImport(
    @NotBlank @Size(max = 200) String fileName,
    @NotBlank @Size(max = 100) String contentType,
    @NotNull @Min(1) Long length) {}
