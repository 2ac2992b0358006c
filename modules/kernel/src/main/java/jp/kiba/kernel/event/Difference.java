package jp.kiba.kernel.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Changes;

/**
 * One field that an event changed; fields of fields are dotted.
 *
 * @param before null when there was nothing
 * @param after null when there is nothing any more
 */
record Difference(String field, JsonNode before, JsonNode after) {
  /** Whatever bears such a name is never written down, whoever passes it. */
  private static final Pattern SECRET = Pattern.compile("secret|token|password|hash|credential", Pattern.CASE_INSENSITIVE);
  private static final String HIDDEN = "•••";

  /** @return what differs, by name of the field */
  static List<Difference> of(Changes changes, ObjectMapper json) {
    var found = new ArrayList<Difference>();
    compare("", json.valueToTree(changes.before()), json.valueToTree(changes.after()), found);
    return found;
  }

  private static void compare(String field, JsonNode before, JsonNode after, List<Difference> found) {
    if (Objects.equals(known(before), known(after))) {
      return;
    }
    if (isOpen(before) && isOpen(after) && (before.isObject() || after.isObject())) {
      var names = new TreeSet<String>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(field.isEmpty() ? name : field + "." + name, before.path(name), after.path(name), found));
    } else {
      found.add(SECRET.matcher(field).find() ? hidden(field, before, after) : new Difference(field, known(before), known(after)));
    }
  }

  /** Whether it can be looked into, if need be as if it had no fields. */
  private static boolean isOpen(JsonNode node) {
    return node.isObject() || known(node) == null;
  }

  private static JsonNode known(JsonNode node) {
    return node == null || node.isMissingNode() || node instanceof NullNode ? null : node;
  }

  private static Difference hidden(String field, JsonNode before, JsonNode after) {
    return new Difference(field, mask(before), mask(after));
  }

  private static JsonNode mask(JsonNode node) {
    return known(node) == null ? null : TextNode.valueOf(HIDDEN);
  }
}
