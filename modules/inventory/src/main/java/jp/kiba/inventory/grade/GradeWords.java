package jp.kiba.inventory.grade;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.kiba.inventory.word.WordTable;
import jp.kiba.tenancy.api.Kind;

/** What people write for a grade: its code, its names, and 特1等, 上小, 甲種2級, E90, A材. */
final class GradeWords {
  private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("MUBUSHI", "無節,無地,ムジ"), Map.entry("TOKUSEN_JOKOBUSHI", "特選上小,特上小節,特上小"),
      Map.entry("JOKOBUSHI", "上小節,上小"), Map.entry("KOBUSHI", "小節"), Map.entry("TOKUITTO", "特一等,特1等,特一,特1"), Map.entry("ITTO", "一等,1等,一等材,1等材"),
      Map.entry("A", "A材,A級,A級材"), Map.entry("B", "B材,B級,B級材"), Map.entry("C", "C材,C級,C級材"), Map.entry("STRUCTURAL_SPECIAL_1", "特類1級"),
      Map.entry("STRUCTURAL_SPECIAL_2", "特類2級,特類"), Map.entry("STRUCTURAL_1_1", "1類1級"), Map.entry("STRUCTURAL_1_2", "1類2級,1類"),
      Map.entry("UNGRADED", "等級なし,無等級,なし,無し,規格外,-,ー,none"));
  private static final Map<Kind, WordTable<String>> WORDS = tables();

  private GradeWords() {}

  private static Map<Kind, WordTable<String>> tables() {
    var tables = new EnumMap<Kind, WordTable<String>>(Kind.class);
    for (var kind : Kind.values()) {
      var table = WordTable.<String>empty();
      Grades.names(kind).forEach((code, names) -> {
        table.add(code, code);
        names.forEach(name -> addGrade(table, name, code));
        for (var synonym : SYNONYMS.getOrDefault(code, "").split(",")) {
          table.add(synonym, code);
        }
      });
      tables.put(kind, table);
    }
    return tables;
  }

  /** JAS 甲種2級 is called 甲種2級, too; JAS E90 also 機械等級 E90. */
  private static void addGrade(WordTable<String> table, String name, String code) {
    table.addName(name, code);
    if (name.startsWith("JAS ")) {
      table.add(name.substring(4), code);
      table.add("機械等級" + name.substring(4), code);
      table.add("目視等級" + name.substring(4), code);
    }
  }

  static Optional<String> code(String text, Kind kind) {
    return WORDS.get(kind).find(text);
  }
}
