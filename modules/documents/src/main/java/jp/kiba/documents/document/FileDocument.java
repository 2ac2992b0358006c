package jp.kiba.documents.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;

/** What is said of a paper that came from outside: what it has to be found by. */
class FileDocument {
  /** Chosen by the sender. */
  @QueryParam("id")
  @NotNull
  UUID id;

  @QueryParam("kind")
  @NotNull
  PaperKind kind;

  @QueryParam("number")
  @NotBlank
  @Size(max = 60)
  String number;

  @QueryParam("counterparty")
  @NotBlank
  @Size(max = 200)
  String counterparty;

  @QueryParam("issuedOn")
  @NotNull
  LocalDate issuedOn;

  @QueryParam("total")
  @Min(-1_000_000_000_000L)
  @Max(1_000_000_000_000L)
  Long total;
}
