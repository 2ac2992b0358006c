package jp.kiba.inventory.grade;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kiba.inventory.word.Plain;
import jp.kiba.tenancy.api.Kind;

/**
 * 等級: by looks as the trade says them; by eye and by machine as in 日本農林規格 製材 (甲種, 乙種; E50 to E150); strength classes
 * of 集成材, 直交集成板 (CLT) and 単板積層材 (LVL); 合板 and 構造用パネル; logs by use and as in 日本農林規格 素材. One row: the kinds that use it, code, Japanese, English.
 */
public final class Grades {
  /** One of a kind of wood. */
  public record Grade(Kind kind, String code, String ja, String en) {}

  private static final String TABLE = """
      LOG | A | A | A (saw log)
      LOG | B | B | B (plywood and laminating log)
      LOG | C | C | C (chip log)
      LOG | D | D | D (offcuts and branches)
      LOG | JAS_LOG_1 | JAS 素材1等 | JAS log, grade 1
      LOG | JAS_LOG_2 | JAS 素材2等 | JAS log, grade 2
      LOG | JAS_LOG_3 | JAS 素材3等 | JAS log, grade 3
      LOG | JAS_LOG_4 | JAS 素材4等 | JAS log, grade 4
      SAWN,ENGINEERED,PRECUT | MUBUSHI | 無節 | Clear
      SAWN,ENGINEERED,PRECUT | TOKUSEN_JOKOBUSHI | 特選上小節 | Select pin-knot
      SAWN,ENGINEERED,PRECUT | JOKOBUSHI | 上小節 | Pin-knot
      SAWN,ENGINEERED,PRECUT | KOBUSHI | 小節 | Small-knot
      SAWN,PRECUT | TOKUITTO | 特一等 | Special first
      SAWN,PRECUT | ITTO | 一等 | First
      SAWN,PRECUT | JAS_KO_1 | JAS 甲種1級 | JAS visual class A, grade 1
      SAWN,PRECUT | JAS_KO_2 | JAS 甲種2級 | JAS visual class A, grade 2
      SAWN,PRECUT | JAS_KO_3 | JAS 甲種3級 | JAS visual class A, grade 3
      SAWN,PRECUT | JAS_OTSU_1 | JAS 乙種1級 | JAS visual class B, grade 1
      SAWN,PRECUT | JAS_OTSU_2 | JAS 乙種2級 | JAS visual class B, grade 2
      SAWN,PRECUT | JAS_OTSU_3 | JAS 乙種3級 | JAS visual class B, grade 3
      SAWN,PRECUT | JAS_E50 | JAS E50 | JAS machine E50
      SAWN,PRECUT | JAS_E70 | JAS E70 | JAS machine E70
      SAWN,PRECUT | JAS_E90 | JAS E90 | JAS machine E90
      SAWN,PRECUT | JAS_E110 | JAS E110 | JAS machine E110
      SAWN,PRECUT | JAS_E130 | JAS E130 | JAS machine E130
      SAWN,PRECUT | JAS_E150 | JAS E150 | JAS machine E150
      ENGINEERED,PRECUT | E65_F225 | E65-F225 | Glulam E65-F225
      ENGINEERED,PRECUT | E65_F255 | E65-F255 | Glulam E65-F255
      ENGINEERED,PRECUT | E75_F240 | E75-F240 | Glulam E75-F240
      ENGINEERED,PRECUT | E75_F270 | E75-F270 | Glulam E75-F270
      ENGINEERED,PRECUT | E85_F255 | E85-F255 | Glulam E85-F255
      ENGINEERED,PRECUT | E85_F300 | E85-F300 | Glulam E85-F300
      ENGINEERED,PRECUT | E95_F270 | E95-F270 | Glulam E95-F270
      ENGINEERED,PRECUT | E95_F315 | E95-F315 | Glulam E95-F315
      ENGINEERED,PRECUT | E105_F300 | E105-F300 | Glulam E105-F300
      ENGINEERED,PRECUT | E105_F345 | E105-F345 | Glulam E105-F345
      ENGINEERED,PRECUT | E120_F330 | E120-F330 | Glulam E120-F330
      ENGINEERED,PRECUT | E120_F375 | E120-F375 | Glulam E120-F375
      ENGINEERED | CLT_S60A | S60A | CLT S60A
      ENGINEERED | CLT_MX60A | Mx60A | CLT Mx60A
      ENGINEERED | CLT_S90A | S90A | CLT S90A
      ENGINEERED | CLT_MX90A | Mx90A | CLT Mx90A
      ENGINEERED | LVL_80E_1 | 80E-1級 | LVL 80E, grade 1
      ENGINEERED | LVL_80E_2 | 80E-2級 | LVL 80E, grade 2
      ENGINEERED | LVL_100E_1 | 100E-1級 | LVL 100E, grade 1
      ENGINEERED | LVL_100E_2 | 100E-2級 | LVL 100E, grade 2
      ENGINEERED | LVL_120E_1 | 120E-1級 | LVL 120E, grade 1
      ENGINEERED | LVL_120E_2 | 120E-2級 | LVL 120E, grade 2
      PANEL | STRUCTURAL_SPECIAL_1 | 構造用 特類1級 | Structural, special class, grade 1
      PANEL | STRUCTURAL_SPECIAL_2 | 構造用 特類2級 | Structural, special class, grade 2
      PANEL | STRUCTURAL_1_1 | 構造用 1類1級 | Structural, class 1, grade 1
      PANEL | STRUCTURAL_1_2 | 構造用 1類2級 | Structural, class 1, grade 2
      PANEL | PLYWOOD_1 | 普通合板 1等 | Plywood, grade 1
      PANEL | PLYWOOD_2 | 普通合板 2等 | Plywood, grade 2
      PANEL | CONCRETE_FORM | コンクリート型枠用 | Concrete form
      PANEL | STRUCTURAL_PANEL_1 | 構造用パネル 1級 | Structural panel, grade 1
      PANEL | STRUCTURAL_PANEL_2 | 構造用パネル 2級 | Structural panel, grade 2
      PANEL | STRUCTURAL_PANEL_3 | 構造用パネル 3級 | Structural panel, grade 3
      PANEL | STRUCTURAL_PANEL_4 | 構造用パネル 4級 | Structural panel, grade 4
      LOG,SAWN,ENGINEERED,PANEL,PRECUT,OTHER | UNGRADED | 等級なし | Ungraded
      """;

  public static final List<Grade> ALL = TABLE.lines().map(line -> line.split(" \\| ")).flatMap(Grades::rows).toList();

  private Grades() {}

  /** @return the names of each grade of the kind, Japanese and English, by its code */
  public static Map<String, List<String>> names(Kind kind) {
    var names = new LinkedHashMap<String, List<String>>();
    ALL.stream().filter(g -> g.kind() == kind).forEach(g -> names.put(g.code(), List.of(g.ja(), g.en())));
    return names;
  }

  /** @param text of any length, not blank
   *  @return the code that it means, or what was written, its width and its ends made alike */
  public static String known(String text, Kind kind) {
    return GradeWords.code(text, kind).orElseGet(() -> Plain.of(text));
  }

  private static Stream<Grade> rows(String[] cells) {
    return Arrays.stream(cells[0].split(",")).map(kind -> new Grade(Kind.valueOf(kind), cells[1], cells[2], cells[3]));
  }
}
