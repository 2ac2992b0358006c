package jp.kiba.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A company's stock with 15 columns, as a workbook. */
final class StockBook {
  private static final List<String> HEADERS = List.of("ロット番号", "種類", "樹種", "等級", "厚さ(mm)", "幅(mm)", "長さ(mm)", "乾燥", "含水率(%)", "仕上げ", "本数",
      "置き場", "産地", "合法性証明", "原価(円)");

  private StockBook() {}

  /** @param prefix of the numbers of its lots */
  static Path write(Path file, int rows, String prefix) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
      var sheet = book.newWorksheet("在庫");
      for (int c = 0; c < HEADERS.size(); c++) {
        sheet.value(0, c, HEADERS.get(c));
      }
      for (int i = 1; i <= rows; i++) {
        var values = values(prefix, i);
        for (int c = 0; c < values.size(); c++) {
          if (values.get(c) instanceof Integer number) {
            sheet.value(i, c, number);
          } else {
            sheet.value(i, c, (String) values.get(c));
          }
        }
        if (i % 1_000 == 0) {
          sheet.flush();
        }
      }
    }
    return file;
  }

  static List<Object> values(String prefix, int i) {
    return List.of(prefix + "-" + i, "製材", i % 2 == 0 ? "スギ" : "桧", i % 3 == 0 ? "特一等" : "上小節", 30 + i % 90, 105, 3_000 + i % 4 * 500, "KD", 15, "プレーナー",
        10 + i % 500, "第" + (1 + i % 8) + "倉庫", "奈良県吉野郡", "合法木材 26-" + i % 50, 1_000 + i);
  }
}
