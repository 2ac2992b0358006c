package jp.kiba.inventory.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.function.IntConsumer;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.mapping.Meaning;
import jp.kiba.inventory.mapping.Passing;
import jp.kiba.inventory.mapping.Reading;
import jp.kiba.inventory.workbook.Workbook;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** Reads the rows of a sheet by the mapping, for {@code import_row}. Holds one row at a time. */
final class Staging {
  static final String COPY = """
      COPY import_row (import_id, row_number, lot_id, lot_number, kind, species, grade, product, article, thickness_mm, width_mm, length_mm,
        diameter_cm, length_m, drying, moisture_percent, surface, treatment, marks, pieces_per_bundle, volume_rule, pieces, volume_m3, place,
        harvest_area, legality_evidence, cost_yen, received_at, digest, errors) FROM STDIN""";
  /** How often it says how far it is. */
  static final int STEP = 5_000;
  private static final int MOST_ROWS = 300_000;
  private static final int DIGEST_BYTES = 18;

  private final UUID importId;
  private final CopyFile file;
  private final Instant now = Now.instant();
  private final MessageDigest sha256;
  private int rows;
  private int formulas;

  private Staging(UUID importId, CopyFile file) {
    this.importId = importId;
    this.file = file;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param read told the rows read so far
   *  @return how many cells with formulas were read
   *  @throws Problem 422 when there are more rows than one import may have, or none */
  static int fill(CopyFile file, UUID importId, Workbook book, Mapping mapping, IntConsumer read) throws IOException {
    var staging = new Staging(importId, file);
    var reading = new Reading(mapping, book.from1904());
    var passing = new Passing(mapping);
    try (var sheet = book.rows(mapping.sheet())) {
      for (var row = sheet.next(); row != null; row = sheet.next()) {
        if (!passing.isPassed(row)) {
          staging.write(reading.read(row), read);
        }
      }
    }
    if (staging.rows == 0) {
      throw Problem.of(422, "import-without-rows", "inventory.import-without-rows");
    }
    return staging.formulas;
  }

  private void write(Meaning row, IntConsumer read) throws IOException {
    if (++rows > MOST_ROWS) {
      throw Problem.of(422, "import-too-many-rows", "inventory.import-too-many-rows");
    }
    formulas += row.formulas();
    file.field(importId).field(row.row()).field(UUID.randomUUID()).field(row.lotNumber());
    wood(row.wood());
    file.field(row.volumeRule()).field(row.pieces()).field(row.volumeM3()).field(row.place()).field(row.harvestArea()).field(row.legalityEvidence())
        .field(row.costYen()).field(row.receivedOn() == null ? now : Now.startOf(row.receivedOn())).field(digest(row))
        .field(row.errors().isEmpty() ? null : Json.of(row.errors()));
    file.end();
    if (rows % STEP == 0) {
      read.accept(rows);
    }
  }

  private void wood(Wood wood) throws IOException {
    if (wood == null) {
      for (int i = 0; i < 14; i++) {
        file.field(null);
      }
      file.field("").field(null);
      return;
    }
    var board = wood.board();
    var log = wood.log();
    file.field(wood.kind()).field(wood.species()).field(wood.grade()).field(wood.product()).field(wood.article())
        .field(board == null ? null : board.thicknessMm()).field(board == null ? null : board.widthMm()).field(board == null ? null : board.lengthMm())
        .field(log == null ? null : log.diameterCm()).field(log == null ? null : log.lengthM())
        .field(wood.drying()).field(wood.moisturePercent()).field(wood.surface()).field(wood.treatment()).field(Mark.written(wood.marks()))
        .field(wood.piecesPerBundle());
  }

  /** Of all that the row says of the lot but how many and where. */
  private String digest(Meaning row) {
    var wood = row.wood();
    var said = String.join("\u001F", String.valueOf(wood), String.valueOf(row.harvestArea()), String.valueOf(row.legalityEvidence()),
        String.valueOf(row.costYen()), String.valueOf(row.receivedOn()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256.digest(said.getBytes(StandardCharsets.UTF_8)), DIGEST_BYTES));
  }
}
