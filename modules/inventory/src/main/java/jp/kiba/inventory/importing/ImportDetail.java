package jp.kiba.inventory.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.mapping.Header;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.mapping.Passing;
import jp.kiba.inventory.mapping.Reading;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import with what was found in its file, and what is made of its first rows by the mapping.
 *
 * @param sheets empty until the file was looked at; as the rest
 * @param mapping null until the file was looked at
 * @param remembered whether the mapping is that of an earlier table with the same headers
 * @param headers of the mapping's sheet, as they stand there
 * @param guessed columns that are the same for every row because the table looks like it: to be confirmed or changed
 * @param missing columns that every row needs and nothing gives yet
 * @param top the first rows of the sheet as they stand there
 * @param preview what is understood of those below the header
 */
@Schema(name = "StockImportDetail")
record ImportDetail(
    @Schema(required = true) ImportView summary,
    @Schema(required = true) List<SheetView> sheets,
    @Schema(required = true, nullable = true) Mapping mapping,
    @Schema(required = true) boolean remembered,
    @Schema(required = true) List<HeaderView> headers,
    @Schema(required = true) List<StockColumn> guessed,
    @Schema(required = true) List<StockColumn> missing,
    @Schema(required = true) List<TopRow> top,
    @Schema(required = true) List<PreviewRow> preview) {
  private static final int PREVIEWED = 10;

  /** @param suggested whether stock most likely lies in it */
  @Schema(name = "ImportSheet")
  record SheetView(
      @Schema(required = true) int index,
      @Schema(required = true) String name,
      @Schema(required = true) int rows,
      @Schema(required = true) boolean suggested) {}

  /** @param index 0 for A */
  @Schema(name = "ImportHeader")
  record HeaderView(
      @Schema(required = true) int index,
      @Schema(required = true) String text) {}

  /** @param cells from column A on; empty texts for empty cells */
  @Schema(name = "ImportTopRow")
  record TopRow(
      @Schema(required = true) int row,
      @Schema(required = true) List<String> cells) {}

  /** A row as it is understood. Null, or 0 for the pieces, is what is not. */
  @Schema(name = "ImportPreviewRow")
  record PreviewRow(
      @Schema(required = true) int row,
      @Schema(required = true, nullable = true) String lotNumber,
      @Schema(required = true, nullable = true) Wood wood,
      @Schema(required = true) int pieces,
      @Schema(required = true, nullable = true) BigDecimal volumeM3,
      @Schema(required = true, nullable = true) String place,
      @Schema(required = true, nullable = true) String harvestArea,
      @Schema(required = true, nullable = true) String legalityEvidence,
      @Schema(required = true, nullable = true) Long costYen,
      @Schema(required = true, nullable = true) LocalDate receivedOn,
      @Schema(required = true) List<ImportRowView.Wrong> errors) {}

  static ImportDetail of(ImportView summary) {
    return new ImportDetail(summary, List.of(), null, false, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static ImportDetail of(ImportView summary, Analysis analysis, Mapping mapping, boolean remembered, Language language) {
    var likeliest = analysis.likeliest().index();
    var sheets = analysis.sheets().stream().map(s -> new SheetView(s.index(), s.name(), s.rows(), s.index() == likeliest)).toList();
    var sheet = analysis.sheet(mapping.sheet());
    var first = sheet.first();
    var headers = Header.at(first, mapping.headerRow()).texts().entrySet().stream().map(e -> new HeaderView(e.getKey(), e.getValue())).toList();
    var guessed = Mappings.guess(sheet, mapping).filter(g -> !remembered && mapping.constants().contains(g)).map(Mapping.Constant::column);
    return new ImportDetail(summary, sheets, mapping, remembered, headers, guessed.stream().toList(), mapping.missing(), first.stream().map(ImportDetail::top).toList(),
        preview(first, mapping, analysis.from1904(), language));
  }

  private static TopRow top(SheetRow row) {
    int last = row.cells().get(row.cells().size() - 1).column();
    var cells = new String[last + 1];
    java.util.Arrays.fill(cells, "");
    row.cells().forEach(c -> cells[c.column()] = c.text());
    return new TopRow(row.number(), List.of(cells));
  }

  private static List<PreviewRow> preview(List<SheetRow> first, Mapping mapping, boolean from1904, Language language) {
    var reading = new Reading(mapping, from1904);
    var passing = new Passing(mapping);
    return first.stream().filter(row -> !passing.isPassed(row)).limit(PREVIEWED).map(reading::read).map(m -> new PreviewRow(m.row(), m.lotNumber(),
        m.wood(), m.pieces(), m.volumeM3(), m.place(), m.harvestArea(), m.legalityEvidence(), m.costYen(), m.receivedOn(),
        ImportRowView.wrong(m.errors(), language))).toList();
  }
}
