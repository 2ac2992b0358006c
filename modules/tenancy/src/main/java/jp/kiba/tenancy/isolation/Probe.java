package jp.kiba.tenancy.isolation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that a role tries and must not be able to do.
 *
 * @param expects SQL states of the refusal; "done" for a control that must succeed
 * @param managed what nobody of ours could prevent where somebody else runs the server
 */
record Probe(String id, String ja, String en, As as, Set<String> expects, Set<String> managed, String sql) {
  static final String DONE = "done";
  private static final List<Probe> ALL = Section.of("/db/isolation-probes.sql").stream().filter(s -> !s.sql().isEmpty())
      .map(s -> new Probe(s.id(), s.note("ja"), s.note("en"), As.valueOf(s.note("as").toUpperCase(Locale.ROOT)),
          Set.of(s.note("expects").split(" ")), s.notes().containsKey("managed") ? Set.of(s.note("managed").split(" ")) : Set.of(), s.sql())).toList();

  /** Who tries it. */
  enum As { COMPANY, SAMPLE, LOGIN, CELL, DOOR, PLATFORM }

  static List<Probe> all() {
    return ALL;
  }

  /** The statement of one attempt. Names cannot be parameters; these come from the catalog and have the form that we give. */
  String on(String mine, String other) {
    return sql.replace("${mine}", mine).replace("${other}", other);
  }
}
