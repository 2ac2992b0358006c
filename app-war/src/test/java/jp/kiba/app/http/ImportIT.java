package jp.kiba.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kiba.tenancy.api.CompanyType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Stock from workbooks that nobody designed for us, from the upload to the ledger. */
class ImportIT {
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final Set<String> AT_WORK = Set.of("UPLOADING", "ANALYSING", "CHECKING", "APPLYING");
  private static final int PATIENCE = 200;
  private static final String TABLE = """
      吉野清流製材　在庫表,,,,,
      令和8年4月1日現在,,,,,

      札番,種別,樹種,サイズ,数量,倉庫
      A-1,製材,国産スギ,105角 3m,10本,第一倉庫
      A-2,製材,桧,120×120×4000,5,第一倉庫
      小計,,,,15,
      A-3,製材,スキ,105角 3m,3,第一倉庫
      A-4,原木,杉,30cm×4m,2,貯木場
      A-5,原木,杉,12×12×400,2,貯木場
      A-2,製材,桧,120×120×4000,5,第一倉庫
      """;

  private final Company company = Company.join(CompanyType.SAWMILL);
  private final Person clerk = company.administrator();

  @Test
  void a_sawmills_table_comes_in_by_its_good_rows_and_once_corrected_by_the_rest() throws Exception {
    var first = mapped(upload("在庫.csv", TABLE.getBytes(SHIFT_JIS)));
    assertThat(first.at("/mapping/headerRow").asInt()).isEqualTo(4);
    assertThat(texts(first.at("/mapping/columns"), "column")).containsExactly("LOT_NUMBER", "KIND", "SPECIES", "DIMENSIONS", "PIECES", "PLACE");
    assertThat(first.at("/preview/0/wood/board/lengthMm").asInt()).isEqualTo(3_000);
    assertThat(first.get("remembered").asBoolean()).isFalse();

    var strict = checked(first, false);
    assertThat(strict.at("/summary/errorRows").asInt()).as("places are not there yet").isEqualTo(6);
    assertThat(lots()).as("a trial changes nothing").isEmpty();
    var tried = checked(strict, true);
    counts(tried, 6, 4, 2, 0, 0);
    var errors = clerk.get(path(tried) + "/errors").get("items");
    assertThat(texts(errors, "row")).containsExactly("6", "8", "10", "11");
    assertThat(errors.at("/1/errors/0/message").asText()).contains("スキ");
    assertThat(errors.at("/0/errors/0/message").asText()).contains("6, 11");
    clerk.tryPost(path(tried) + "/application", Map.of("version", version(tried), "mode", "ALL_OR_NOTHING")).problem(422, "refused").naming("mode");

    var applied = applied(tried, "GOOD_ROWS");
    assertThat(applied.at("/summary/state").asText()).isEqualTo("APPLIED");
    assertThat(lots()).containsOnly(Map.entry("A-1", 10), Map.entry("A-4", 2));
    assertThat(movements("A-1")).containsExactly("IMPORT 10 0.3308");
    assertThat(movements("A-4")).containsExactly("IMPORT 2 0.7200");
    assertThat(texts(clerk.get("audit?limit=5").get("items"), "type")).contains("import.completed");

    var result = new String(download(applied), SHIFT_JIS);
    assertThat(result).startsWith("吉野清流製材　在庫表").contains("数量,倉庫,Kiba エラー").contains("A-1,製材,国産スギ,105角 3m,10本,第一倉庫\r\n");
    move("A-1", -4);
    var corrected = result.replace("スキ", "スギ").replace("12×12×400", "12cm×12cm×4m").replace("原木,杉,12cm×12cm×4m", "製材,杉,12cm×12cm×4m")
        .replaceFirst("(?m)^A-2.*\r\n\\z", "");
    var again = mapped(upload("在庫2.csv", corrected.getBytes(SHIFT_JIS)));
    assertThat(again.get("remembered").asBoolean()).isTrue();
    var second = checked(again, true);
    counts(second, 5, 0, 3, 0, 2);
    applied(second, "ALL_OR_NOTHING");
    assertThat(lots()).as("sold pieces do not come back").containsEntry("A-1", 6).containsEntry("A-2", 5).containsEntry("A-3", 3).hasSize(5);

    var third = checked(mapped(upload("在庫3.csv", corrected.replace("10本", "12本").replace("A-4,原木,杉,30cm×4m,2,貯木場", "A-4,原木,杉,30cm×4m,2,第一倉庫").getBytes(SHIFT_JIS))), true);
    counts(third, 5, 0, 0, 2, 3);
    applied(third, "ALL_OR_NOTHING");
    assertThat(lots()).as("two more than the sheet said before").containsEntry("A-1", 8);
    assertThat(movements("A-1")).containsExactly("IMPORT 10 0.3308", "ADJUSTMENT -4 -0.1323", "ADJUSTMENT 2 0.0661");
    assertThat(movements("A-4").stream().skip(1)).containsExactlyInAnyOrder("MOVE 2 0.7200", "MOVE -2 -0.7200");
  }

  @Test
  void another_sheet_and_another_row_of_headers_bring_their_own_columns_and_what_was_guessed_goes() throws Exception {
    var first = mapped(upload("在庫.xlsx", twoSheets()));
    assertThat(texts(first.get("sheets"), "name")).containsExactly("製品", "土場");
    assertThat(first.at("/mapping/sheet").asInt()).isZero();
    assertThat(first.at("/guessed/0").asText()).isEqualTo("KIND");
    assertThat(first.at("/mapping/constants/0/value").asText()).isEqualTo("製材");
    assertThat(first.at("/preview/0/wood/kind").asText()).isEqualTo("SAWN");

    var yard = mapping(first, Map.of("sheet", 1, "headerRow", 1, "columns", List.of(), "constants", first.at("/mapping/constants")));
    assertThat(yard.at("/mapping/headerRow").asInt()).as("the title stands above it").isEqualTo(2);
    assertThat(texts(yard.at("/mapping/columns"), "column")).containsExactly("LOT_NUMBER", "SPECIES", "DIAMETER", "LENGTH", "PIECES");
    assertThat(yard.at("/mapping/constants/0/value").asText()).isEqualTo("原木");
    assertThat(texts(yard.get("missing"), null)).containsExactly("PLACE");

    var title = mapping(yard, Map.of("sheet", 1, "headerRow", 1, "columns", List.of(), "constants", List.of(Map.of("column", "PLACE", "value", "貯木場"))));
    assertThat(title.at("/mapping/headerRow").asInt()).isEqualTo(1);
    assertThat(title.at("/mapping/columns")).as("a title names no columns").isEmpty();
    var back = mapping(title, Map.of("sheet", 1, "headerRow", 2, "columns", List.of(), "constants", title.at("/mapping/constants")));
    assertThat(texts(back.get("guessed"), null)).containsExactly("KIND");
    var done = applied(checked(back, true), "ALL_OR_NOTHING");
    counts(done, 1, 0, 1, 0, 0);
    assertThat(lots()).containsOnly(Map.entry("L-1", 3));
    mapping(done, 409, Map.of("sheet", 0, "headerRow", 1, "columns", List.of(), "constants", List.of()));
  }

  @Test
  void thirty_days_later_what_was_wrong_is_forgotten_and_what_came_in_is_not() throws Exception {
    var applied = applied(checked(mapped(upload("在庫.csv", TABLE.getBytes(SHIFT_JIS))), true), "GOOD_ROWS");
    download(applied);
    var left = mapped(upload("b.csv", TABLE.getBytes(SHIFT_JIS)));
    sweep();
    assertThat(clerk.get(path(applied) + "/errors").get("items")).as("too early").hasSize(4);
    sql("UPDATE " + company.schema() + ".stock_import SET finished_at = finished_at - interval '30 days', created_at = created_at - interval '30 days'");
    sweep();
    var old = clerk.get(path(applied));
    counts(old, 6, 4, 2, 0, 0);
    assertThat(old.at("/summary/resultReady").asBoolean()).isFalse();
    assertThat(clerk.get(path(applied) + "/errors").get("items")).isEmpty();
    clerk.tryGet(path(applied) + "/result").problem(404, "not-found");
    clerk.tryGet(path(left)).problem(404, "not-found");
    assertThat(lots()).hasSize(2);
    assertThat(waiting()).as("for a storage that would not have answered").isEqualTo(2);
    sweep();
    assertThat(waiting()).isZero();
    assertThat(clerk.get(path(applied)).at("/summary/state").asText()).isEqualTo("APPLIED");
  }

  private long waiting() throws SQLException {
    return count("platform.job WHERE kind = 'import.removal' AND state = 'WAITING' AND schema_name = '" + company.schema() + "'");
  }

  /** As if the day had come that each import is looked at. */
  private void sweep() throws Exception {
    sql("UPDATE platform.job SET not_before = now() WHERE kind = 'import.removal' AND schema_name = '" + company.schema() + "'");
    for (int i = 0; i < PATIENCE && count("platform.job WHERE kind = 'import.removal' AND schema_name = '" + company.schema() + "' AND (state = 'RUNNING' OR state = 'WAITING' AND not_before <= now())") > 0; i++) {
      Thread.sleep(100);
    }
  }

  @Test
  void what_was_entered_by_hand_or_is_promised_is_not_overwritten() throws Exception {
    var boards = Goods.boards(10);
    boards.put("lotNumber", "H-1");
    clerk.post("lots", boards);
    var table = "ロット番号,種類,樹種,寸法,等級,本数,置き場\n%s,製材,スギ,%s,特一等,%d,第一土場\n";
    var byHand = checked(mapped(upload("a.csv", table.formatted("H-1", "105×105×3000", 11).getBytes(StandardCharsets.UTF_8))), false);
    counts(byHand, 1, 1, 0, 0, 0);
    counts(checked(mapped(upload("b.csv", table.formatted("H-1", "105×105×3000", 10).getBytes(StandardCharsets.UTF_8))), false), 1, 0, 0, 0, 1);
    var small = upload("s.csv", table.formatted("ｈ-1", "105×105×3000", 10).getBytes(StandardCharsets.UTF_8));
    counts(checked(mapped(small), false), 1, 0, 0, 0, 1);
    var both = table.formatted("H-1", "105×105×3000", 10) + "h-1,製材,スギ,105×105×3000,特一等,10,第一土場\n";
    counts(checked(mapped(upload("t.csv", both.getBytes(StandardCharsets.UTF_8))), false), 2, 2, 0, 0, 0);
    counts(checked(mapped(upload("c.csv", table.formatted("H-1", "120×120×3000", 10).getBytes(StandardCharsets.UTF_8))), false), 1, 1, 0, 0, 0);

    applied(checked(mapped(upload("d.csv", table.formatted("I-1", "105×105×3000", 10).getBytes(StandardCharsets.UTF_8))), false), "ALL_OR_NOTHING");
    var lot = StreamSupport.stream(clerk.get("lots").get("items").spliterator(), false).filter(l -> l.get("lotNumber").asText().equals("I-1")).findFirst().orElseThrow();
    clerk.post("listings", Goods.listing(lot, 8, "PIECE", 1_000));
    var fewer = checked(mapped(upload("e.csv", table.formatted("I-1", "105×105×3000", 7).getBytes(StandardCharsets.UTF_8))), false);
    counts(fewer, 1, 1, 0, 0, 0);
    assertThat(clerk.get(path(fewer) + "/errors").at("/items/0/errors/0/column").asText()).isEqualTo("PIECES");
    counts(checked(mapped(upload("f.csv", table.formatted("I-1", "105×105×3000", 8).getBytes(StandardCharsets.UTF_8))), false), 1, 0, 0, 1, 0);
  }

  @Test
  void files_that_are_none_end_with_the_problem_that_says_why() throws Exception {
    clerk.tryPost("imports", Map.of("fileName", "a.xlsx", "contentType", "text/csv", "length", 52_428_801)).problem(413, "too-large");
    failed("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 415, "not-a-workbook");
    failed(zip("[Content_Types].xml", "x"), 415, "not-a-workbook");
    failed(zip("_rels/.rels", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), 422, "workbook-entities");
    failed(zip("_rels/.rels", "<x>" + " ".repeat(64 << 20)), 422, "workbook-bomb");
    failed(new byte[] {'P', 'K', 3, 4, 0, 0}, 422, "workbook-corrupt");
    assertThat(texts(clerk.get("audit?limit=20").get("items"), "type")).filteredOn("import.failed"::equals).hasSize(5);
    var list = clerk.get("imports").get("items");
    assertThat(list).hasSize(5);
    var one = list.get(0);
    assertThat(clerk.call("DELETE", "imports/" + one.get("id").asText() + "?version=" + one.get("version")).reply().status()).isEqualTo(204);
    clerk.tryGet("imports/" + one.get("id").asText()).problem(404, "not-found");
  }

  private void failed(byte[] content, int status, String slug) throws Exception {
    var failed = settled(upload("file.xlsx", content));
    assertThat(failed.at("/summary/state").asText()).isEqualTo("FAILED");
    assertThat(failed.at("/summary/problem/status").asInt()).isEqualTo(status);
    assertThat(failed.at("/summary/problem/type").asText()).isEqualTo("urn:kiba:problem:" + slug);
  }

  /** Products on the first sheet, logs under a title on the second. */
  private static byte[] twoSheets() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      fill(book.createSheet("製品"), "札番,樹種,サイズ,本数,置場", "A-1,スギ,105×105×3000,10,第一倉庫", "A-2,ヒノキ,120×120×4000,5,第一倉庫");
      fill(book.createSheet("土場"), "四月一日現在", "番号,樹種,末口,材長,本数", "L-1,スギ,30,4.0,3");
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void fill(Sheet sheet, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      var cells = lines[i].split(",");
      var row = sheet.createRow(i);
      for (int c = 0; c < cells.length; c++) {
        row.createCell(c).setCellValue(cells[c]);
      }
    }
  }

  private JsonNode mapping(JsonNode of, Map<String, ?> mapping) {
    return clerk.put(path(of) + "/mapping", Map.of("version", version(of), "mapping", mapping));
  }

  private void mapping(JsonNode of, int status, Map<String, ?> mapping) {
    clerk.tryPut(path(of) + "/mapping", Map.of("version", version(of), "mapping", mapping)).problem(status, "transition-not-allowed");
  }

  private static byte[] zip(String name, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private String upload(String name, byte[] content) {
    var begun = clerk.post("imports", Map.of("fileName", name, "contentType", "text/csv", "length", content.length));
    var ticket = begun.get("upload");
    var put = Call.of(ticket.get("method").asText(), ticket.get("url").asText());
    ticket.get("headers").properties().forEach(h -> put.header(h.getKey(), h.getValue().asText()));
    assertThat(put.body(null, BodyPublishers.ofByteArray(content)).reply().status()).isEqualTo(204);
    var id = begun.at("/summary/id").asText();
    clerk.post("imports/" + id + "/upload", Map.of());
    return id;
  }

  private JsonNode settled(String id) throws InterruptedException {
    var detail = clerk.get("imports/" + id);
    for (int i = 0; i < PATIENCE && AT_WORK.contains(detail.at("/summary/state").asText()); i++) {
      Thread.sleep(100);
      detail = clerk.get("imports/" + id);
    }
    return detail;
  }

  private JsonNode mapped(String id) throws InterruptedException {
    var detail = settled(id);
    assertThat(detail.at("/summary/state").asText()).as(detail.toString()).isEqualTo("MAPPING");
    return detail;
  }

  private JsonNode checked(JsonNode detail, boolean newPlaces) throws InterruptedException {
    clerk.post(path(detail) + "/trial", Map.of("version", version(detail), "newPlaces", newPlaces));
    var checked = settled(detail.at("/summary/id").asText());
    assertThat(checked.at("/summary/state").asText()).as(checked.toString()).isEqualTo("CHECKED");
    return checked;
  }

  private JsonNode applied(JsonNode detail, String mode) throws InterruptedException {
    clerk.post(path(detail) + "/application", Map.of("version", version(detail), "mode", mode));
    var applied = settled(detail.at("/summary/id").asText());
    assertThat(applied.at("/summary/state").asText()).as(applied.toString()).isEqualTo("APPLIED");
    return applied;
  }

  private static void counts(JsonNode detail, int read, int errors, int fresh, int changed, int same) {
    var summary = detail.get("summary");
    assertThat(List.of(summary.get("readRows").asInt(), summary.get("errorRows").asInt(), summary.get("newLots").asInt(),
        summary.get("changedLots").asInt(), summary.get("sameLots").asInt())).as(summary.toString()).containsExactly(read, errors, fresh, changed, same);
  }

  private byte[] download(JsonNode detail) throws Exception {
    for (int i = 0; i < PATIENCE && !clerk.get(path(detail)).at("/summary/resultReady").asBoolean(); i++) {
      Thread.sleep(100);
    }
    var url = Server.address(clerk.get(path(detail) + "/result").get("url").asText());
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray()).body();
  }

  private Map<String, Integer> lots() {
    return StreamSupport.stream(clerk.get("lots").get("items").spliterator(), false)
        .collect(Collectors.toMap(l -> l.get("lotNumber").asText(), l -> l.get("pieces").asInt()));
  }

  private List<String> movements(String lot) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var query = connection.createStatement();
        var rows = query.executeQuery("SELECT m.reason || ' ' || m.pieces || ' ' || m.volume_m3 FROM " + company.schema() + ".stock_movement m JOIN "
            + company.schema() + ".lot l ON l.id = m.lot_id WHERE l.lot_number = '" + lot + "' ORDER BY m.no")) {
      var found = new java.util.ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static void sql(String change) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement()) {
      statement.executeUpdate(change);
    }
  }

  private static long count(String of) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM " + of)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void move(String lot, int pieces) throws SQLException {
    try (var connection = Server.stack().admin().getConnection(); var change = connection.createStatement()) {
      change.executeUpdate("INSERT INTO " + company.schema() + ".stock_movement (id, lot_id, place_id, at, pieces, volume_m3, reason) SELECT gen_random_uuid(), id, place_id, now(), "
          + pieces + ", round(" + pieces + " * 0.033075, 4), 'ADJUSTMENT' FROM " + company.schema() + ".lot WHERE lot_number = '" + lot + "'");
    }
  }

  private static List<String> texts(JsonNode items, String field) {
    return StreamSupport.stream(items.spliterator(), false).map(i -> (field == null ? i : i.get(field)).asText()).toList();
  }

  private static String path(JsonNode detail) {
    return "imports/" + detail.at("/summary/id").asText();
  }

  private static int version(JsonNode detail) {
    return detail.at("/summary/version").asInt();
  }
}
