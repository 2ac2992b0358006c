package jp.kiba.tenancy.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A piece of one of the audit's two SQL files: {@code -- == name}, a few {@code -- key: value}, and a statement.
 *
 * @param notes by key: what it proves (ja, en), what is expected
 */
record Section(String id, Map<String, String> notes, String sql) {
  private static final Pattern HEAD = Pattern.compile("(?m)^-- == (.+)$");
  private static final Pattern NOTE = Pattern.compile("-- (as|expects|managed|ja|en): (.+)");

  static List<Section> of(String resource) {
    var sections = new ArrayList<Section>();
    var text = read(resource);
    var heads = HEAD.matcher(text).results().toList();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
      sections.add(parse(heads.get(i).group(1), text.substring(heads.get(i).end(), end)));
    }
    return sections;
  }

  private static Section parse(String id, String text) {
    var notes = new LinkedHashMap<String, String>();
    var sql = new StringBuilder();
    for (var line : text.strip().lines().toList()) {
      var note = NOTE.matcher(line);
      if (note.matches()) {
        notes.put(note.group(1), note.group(2));
      } else {
        sql.append(line).append('\n');
      }
    }
    return new Section(id, notes, sql.toString().strip());
  }

  String note(String key) {
    var value = notes.get(key);
    if (value == null) {
      throw new IllegalStateException(id + " does not say " + key);
    }
    return value;
  }

  private static String read(String resource) {
    try (var in = Section.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
