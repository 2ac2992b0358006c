package jp.kiba.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose tables the modules' migrations touch: a table belongs to the module that creates it, and to no other. */
final class Migrations {
  /** @param table as {@code schema.table}; a company's own without schema */
  record Allowance(String module, String table, String why) {}

  /** @param module whose folder it lies in */
  record Script(String module, String name, String sql) {}

  private static final String NAME = "((?:[a-z_]+\\.|%I\\.|\\$\\{tenant}\\.)?[a-z_][a-z_0-9]*)";
  private static final Pattern CREATED = pattern("CREATE (?:UNLOGGED )?(?:TABLE|VIEW) (?:IF NOT EXISTS )?" + NAME);
  private static final List<Pattern> TOUCHED = List.of(
      pattern("(?:ALTER|DROP|TRUNCATE|LOCK) TABLE (?:IF EXISTS )?(?:ONLY )?" + NAME),
      pattern("INSERT INTO " + NAME), pattern("DELETE FROM (?:ONLY )?" + NAME), pattern("\\bCOPY " + NAME),
      pattern("(?<!FOR )(?<!DO )\\bUPDATE (?:ONLY )?" + NAME + " (?:AS )?(?:[a-z]+ )?SET"),
      pattern("REFERENCES " + NAME),
      // CREATE INDEX, POLICY and TRIGGER
      pattern("\\bON (?!CONFLICT)" + NAME + " ?(?:\\(|USING|FOR|TO|AS|EXECUTE)"));
  /** GRANT and REVOKE may name several. */
  private static final Pattern GRANTED = pattern("(?:GRANT|REVOKE) [^;]*? ON (?:TABLE )?"
      + "(?!SCHEMA|FUNCTION|LANGUAGE|DATABASE|ALL |SEQUENCE|LARGE|TYPE)" + "([a-z_0-9., {}$]+?) (?:TO|FROM) ");
  private static final Pattern READ = pattern("(?:FROM|JOIN) " + NAME);
  /** What is asked before a company is bound is asked at the door; a cell's login does nothing by itself. */
  private static final Pattern GRANTS_TO_CELL = pattern("GRANT [^;]*\\bTO [^;]*app_cell_");
  private static final Set<String> BEFORE_THE_DOOR = Set.of("V202611200100__platform.sql", "V202611200200__companies.sql",
      "V2026112102021__sign_in_choice.sql");
  private static final Pattern CONCURRENT_INDEX = pattern("CREATE (?:UNIQUE )?INDEX CONCURRENTLY IF NOT EXISTS [^;]*;?");
  private static final Pattern TAKES_ROLE = pattern("\\bSET (?:LOCAL |SESSION )?(?:ROLE|SESSION AUTHORIZATION)\\b");

  private Migrations() {}

  /** @return the scripts of all modules, read from their sources */
  static List<Script> ours() {
    return Code.MODULES.stream().filter(m -> !m.equals("app")).flatMap(m -> Stream.of("shared", "tenant")
        .map(kind -> Code.module(m).resolve("src/main/resources/db/migration").resolve(kind))
        .filter(Files::isDirectory).flatMap(folder -> scripts(m, folder))).toList();
  }

  /** @return one line for each trespass, for each table made by two, and for each allowance that nobody needs */
  static List<String> violations(List<Script> scripts, List<Allowance> allowances) {
    var found = new ArrayList<String>();
    var owners = owners(scripts, found);
    var needed = new HashSet<Allowance>();
    for (var script : scripts) {
      if (TAKES_ROLE.matcher(plain(script.sql())).find()) {
        found.add(script.module() + "/" + script.name() + " takes a database role");
      }
      if (script.name().startsWith("V") && GRANTS_TO_CELL.matcher(plain(script.sql())).find() && !BEFORE_THE_DOOR.contains(script.name())) {
        found.add(script.module() + "/" + script.name() + " grants to a cell's login; to app_door would do");
      }
      for (var table : touched(script, owners.keySet())) {
        var owner = owners.get(table);
        if (owner == null) {
          found.add(script.module() + "/" + script.name() + " touches " + table + ", which no module creates");
        } else if (!owner.equals(script.module()) && !allowed(script, table, allowances, needed)) {
          found.add(script.module() + "/" + script.name() + " touches " + table + ", which belongs to " + owner);
        }
      }
    }
    allowances.stream().filter(a -> !needed.contains(a)).forEach(a -> found.add("nobody needs " + a));
    return found;
  }

  /** @return one line for each migration {@code V…__x.sql} without its way back {@code U…__x.sql} beside it, for each way back of
   *      nothing, and for each concurrent index that could not be made again after a kill */
  static List<String> withoutWayBack(List<Script> scripts) {
    var found = new ArrayList<String>();
    for (var script : scripts) {
      var twin = (script.name().startsWith("V") ? "U" : "V") + script.name().substring(1);
      if (scripts.stream().noneMatch(s -> s.module().equals(script.module()) && s.name().equals(twin) && !plain(s.sql()).isBlank())) {
        found.add(script.module() + "/" + script.name() + " has no " + twin + " beside it");
      }
      var sql = plain(script.sql()).strip();
      if (script.name().startsWith("V") && sql.contains("CONCURRENTLY") && !CONCURRENT_INDEX.matcher(sql).matches()) {
        found.add(script.module() + "/" + script.name() + " is not one statement CREATE INDEX CONCURRENTLY IF NOT EXISTS");
      }
    }
    return found;
  }

  private static boolean allowed(Script script, String table, List<Allowance> allowances, Set<Allowance> needed) {
    var allowing = allowances.stream().filter(a -> a.module().equals(script.module()) && a.table().equals(table)).toList();
    needed.addAll(allowing);
    return !allowing.isEmpty();
  }

  private static Map<String, String> owners(List<Script> scripts, List<String> found) {
    var owners = new LinkedHashMap<String, String>();
    for (var script : scripts) {
      CREATED.matcher(plain(script.sql())).results().map(m -> name(m.group(1))).forEach(table -> {
        var other = owners.putIfAbsent(table, script.module());
        if (other != null) {
          found.add(script.module() + "/" + script.name() + " creates " + table + ", which belongs to " + other);
        }
      });
    }
    return owners;
  }

  private static Set<String> touched(Script script, Set<String> known) {
    var sql = plain(script.sql());
    var names = new TreeSet<String>();
    TOUCHED.forEach(p -> p.matcher(sql).results().map(m -> name(m.group(1))).forEach(names::add));
    GRANTED.matcher(sql).results().flatMap(m -> Arrays.stream(m.group(1).split(","))).map(n -> name(n.strip())).forEach(names::add);
    // What is only read may also be a variable or a part of the catalog: only tables of ours count.
    READ.matcher(sql).results().map(m -> name(m.group(1))).filter(known::contains).forEach(names::add);
    // A qualified name counts wherever it stands, be it the type of a variable.
    known.stream().filter(n -> n.contains(".") && Pattern.compile("\\b" + Pattern.quote(n) + "\\b(?!\\()").matcher(sql).find())
        .forEach(names::add);
    return names;
  }

  /** A company's table has no schema, or one that only the running statement knows. */
  private static String name(String found) {
    return found.replaceFirst("^(%I|\\$\\{tenant})\\.", "");
  }

  /** Without comments, and with single blanks. */
  private static String plain(String sql) {
    return sql.replaceAll("--[^\n]*", " ").replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("\\s+", " ");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex);
  }

  private static Stream<Script> scripts(String module, Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().map(f -> new Script(module, f.getFileName().toString(), read(f))).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
