package jp.kiba.inventory.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import jp.kiba.kernel.api.Problem;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {
  private static final int MIB = 1 << 20;

  @TempDir
  Path folder;

  private static void refused(Path file, Unreadable why) {
    assertThatThrownBy(() -> Books.rows(file, 0)).isInstanceOfSatisfying(Problem.class, p -> {
      assertThat(p.slug()).isEqualTo(why.problem().slug());
      assertThat(p.status()).isEqualTo(why.problem().status());
    });
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void what_is_no_workbook_is_415_whatever_its_name() throws IOException {
    refused(bytes("a.xlsx", "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.UTF_8)), Unreadable.NOT_A_WORKBOOK);
    refused(bytes("b.xls", "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8)), Unreadable.NOT_A_WORKBOOK);
    refused(bytes("c.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}), Unreadable.NOT_A_WORKBOOK);
    var random = new byte[4_096];
    new Random(1).nextBytes(random);
    refused(bytes("d.csv", random), Unreadable.NOT_A_WORKBOOK);
    var zip = new ByteArrayOutputStream();
    try (var out = new java.util.zip.ZipOutputStream(zip)) {
      out.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
      out.write(1);
    }
    refused(bytes("e.xlsx", zip.toByteArray()), Unreadable.NOT_A_WORKBOOK);
    refused(bytes("f.csv", new byte[0]), Unreadable.EMPTY);
    refused(bytes("g.csv", " \r\n \r\n".getBytes(StandardCharsets.UTF_8)), Unreadable.EMPTY);
  }

  @Test
  void a_byte_above_50_mb_is_413() throws IOException {
    var file = folder.resolve("large.csv");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(Workbook.MOST_BYTES + 1);
    }
    refused(file, Unreadable.TOO_LARGE);
  }

  @Test
  void a_password_is_asked_to_be_removed_in_either_form() throws Exception {
    var plain = Files.readAllBytes(Books.poi(folder, book -> book.createSheet("S")));
    var modern = folder.resolve("secret.xlsx");
    try (var files = new POIFSFileSystem(); var out = Files.newOutputStream(modern)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("木場");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(plain);
      }
      files.writeFilesystem(out);
    }
    refused(modern, Unreadable.PASSWORD);
    Biff8EncryptionKey.setCurrentUserPassword("kiba");
    try {
      var old = Books.old(folder, book -> book.createSheet("S").createRow(0).createCell(0).setCellValue("x"));
      Biff8EncryptionKey.setCurrentUserPassword(null);
      refused(old, Unreadable.PASSWORD);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void damaged_files_are_refused_wherever_they_are_damaged() throws IOException {
    var good = Files.readAllBytes(Books.poi(folder, book -> {
      for (int i = 0; i < 50; i++) {
        book.createSheet("S" + i).createRow(i).createCell(i).setCellValue("text " + i);
      }
    }));
    var old = Files.readAllBytes(Books.old(folder, book -> {
      for (int i = 0; i < 50; i++) {
        book.createSheet("S" + i).createRow(i).createCell(i).setCellValue("text " + i);
      }
    }));
    refused(bytes("cut.xlsx", java.util.Arrays.copyOf(good, good.length / 2)), Unreadable.CORRUPT);
    var cut = bytes("cut.xls", java.util.Arrays.copyOf(old, old.length / 3));
    assertThatThrownBy(() -> Books.rows(cut, 49)).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.slug()).isEqualTo("workbook-corrupt"));
    var random = new Random(7);
    for (var form : java.util.List.of(good, old)) {
      for (int i = 0; i < 60; i++) {
        var bent = form.clone();
        for (int j = 0; j < 40; j++) {
          bent[8 + random.nextInt(bent.length - 8)] = (byte) random.nextInt();
        }
        readOrRefused(bytes("bent-" + i, bent));
      }
    }
  }

  /** A change may hit nothing that matters; what is not allowed is any exception but a refusal. */
  private static void readOrRefused(Path file) throws IOException {
    try {
      Books.rows(file, 0);
    } catch (Problem p) {
      assertThat(p.slug()).isIn("not-a-workbook", "workbook-corrupt", "workbook-empty", "workbook-bomb", "workbook-protected", "workbook-entities");
    }
  }

  @Test
  void broken_parts_are_refused() throws IOException {
    for (var sheet : new String[] {"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", "<row r=\"x\"><c><v>1</v></c></row>", "<row><c r=\"1A\"><v>1</v></c></row>",
        "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "<row r=\"99999999\"><c><v>1</v></c></row>", "<row><c r=\"ZZZZ1\"><v>1</v></c></row>", "<row><c><v>1</v>"}) {
      refused(Books.handmade(folder, Map.of("xl/worksheets/sheet1.xml", Books.sheet(sheet))), Unreadable.CORRUPT);
    }
    refused(Books.handmade(folder, Map.of("xl/workbook.xml", "<workbook><sheets/></workbook>")), Unreadable.EMPTY);
    refused(bytes("quote.csv", "a,b\n\"never closed,1\n".getBytes(StandardCharsets.UTF_8)), Unreadable.CORRUPT);
  }

  @Test
  void entities_are_refused_unread_in_every_part() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    var outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    var remote = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">";
    for (var type : new String[] {outside, laughs, remote}) {
      refused(Books.handmade(folder, Map.of("xl/worksheets/sheet1.xml", type
          + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;&c;</t></is></c></row></sheetData></worksheet>")), Unreadable.ENTITIES);
      refused(Books.handmade(folder, Map.of("xl/sharedStrings.xml", type + "<sst><si><t>&e;</t></si></sst>")), Unreadable.ENTITIES);
      refused(Books.handmade(folder, Map.of("xl/workbook.xml", type + "<workbook><sheets/></workbook>")), Unreadable.ENTITIES);
    }
    refused(Books.handmade(folder, Map.of("xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&undeclared;</t></is></c></row></sheetData></worksheet>")), Unreadable.CORRUPT);
  }

  /** Two kilobytes of file that would be a gigabyte of heap. */
  @Test
  void a_text_that_stands_in_every_cell_of_a_row_is_not_held_once_for_each() throws IOException {
    var cells = "<c t=\"s\"><v>0</v></c>".repeat(16_384);
    refused(Books.handmade(folder, Map.of("xl/sharedStrings.xml", "<sst><si><t>" + "杉".repeat(30_000) + "</t></si></sst>",
        "xl/worksheets/sheet1.xml", Books.sheet("<row r=\"1\">" + cells + "</row>"))), Unreadable.BOMB);
    refused(bytes("wide.csv", ("a,".repeat(9) + "杉".repeat(39_000) + ",").repeat(40).getBytes(StandardCharsets.UTF_8)), Unreadable.CORRUPT);
  }

  @Test
  void a_number_that_nobody_has_is_no_number_and_takes_no_time() throws IOException {
    var number = "<c><v>" + "9".repeat(30_000) + "</v></c>";
    var file = Books.handmade(folder, Map.of("xl/worksheets/sheet1.xml", Books.sheet(("<row>" + number + "</row>").repeat(500))));
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(Books.rows(file, 0)).hasSize(500)
        .allSatisfy(row -> assertThat(row.at(0).kind()).isEqualTo(Cell.Kind.ERROR)));
  }

  @Test
  void what_unpacks_to_far_more_than_a_table_is_stopped() throws IOException {
    var spaces = new byte[MIB];
    java.util.Arrays.fill(spaces, (byte) ' ');
    for (var part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"}) {
      var bomb = Books.streamed(folder, part, out -> {
        out.write("<x>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 64; i++) {
          out.write(spaces);
        }
      });
      assertThat(Files.size(bomb)).isLessThan(MIB);
      refused(bomb, Unreadable.BOMB);
    }
    var parts = Books.streamed(folder, "none", out -> {
      for (int i = 0; i < 11_000; i++) {
        ((java.util.zip.ZipOutputStream) out).putNextEntry(new java.util.zip.ZipEntry("x/" + i));
      }
    });
    refused(parts, Unreadable.BOMB);
  }
}
