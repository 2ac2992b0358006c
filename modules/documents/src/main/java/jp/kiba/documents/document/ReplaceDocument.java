package jp.kiba.documents.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Issues a paper anew, from the order as it is now; the old one is void from then on. The other side reads the reason. */
record ReplaceDocument(@NotBlank @Size(max = 500) String reason) {}
