package jp.kiba.tenancy.isolation;

import java.util.List;

/**
 * Looks at one kind of thing in the catalog.
 *
 * @param expects whether there must be something to look at
 * @param sql a complete statement: how many things were looked at, and the findings or NULL
 */
record Check(String id, String ja, String en, Expected expects, String sql) {
  private static final List<Check> ALL = read();

  /** What a check that looked at nothing means. */
  enum Expected {
    /** It has looked in the wrong place: that is a finding. */
    SOME,
    /** That is how it must be: whatever there is, is a finding. */
    NONE,
    /** There may be such things or not. */
    MAYBE
  }

  static List<Check> all() {
    return ALL;
  }

  private static List<Check> read() {
    var sections = Section.of("/db/isolation-audit.sql");
    var common = sections.get(0).sql();
    return sections.subList(1, sections.size()).stream()
        .map(s -> new Check(s.id(), s.note("ja"), s.note("en"), expected(s), complete(common, s.sql()))).toList();
  }

  private static Expected expected(Section section) {
    return Expected.valueOf(section.notes().getOrDefault("expects", "some").toUpperCase(java.util.Locale.ROOT));
  }

  /** A check may bring CTEs of its own before its SELECT; it then begins with a comma. */
  private static String complete(String common, String body) {
    int select = body.startsWith(",") ? body.indexOf("\n)\nSELECT") + 3 : 0;
    return common + body.substring(0, select).replaceFirst("^,", ",") + ", looked (finding) AS (\n" + body.substring(select) + "\n)\n"
        + "SELECT count(*) AS looked, array_agg(finding ORDER BY finding) FILTER (WHERE finding IS NOT NULL) AS findings FROM looked";
  }
}
