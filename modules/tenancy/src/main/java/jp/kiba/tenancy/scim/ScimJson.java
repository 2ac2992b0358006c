package jp.kiba.tenancy.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.GenericScimResource;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is the same for users and groups: reading, changing, choosing and paging. Filters and changes are the library's. */
final class ScimJson {
  static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
  private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
  private static final int LONGEST_FILTER = 1_000;
  private static final int MOST_CHANGES = 1_000;
  private static final int USUAL_PAGE = 100;
  static final int LONGEST_PAGE = 200;
  private static final Set<String> ALWAYS = Set.of("schemas", "id", "meta");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a directory asks for; null where it said nothing. */
  record Query(String filter, Integer startIndex, Integer count, String attributes, String excluded) {}

  private ScimJson() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** @throws ScimRefused when it is no JSON object */
  static ObjectNode read(String body) {
    try {
      if (JSON.readTree(body == null ? "" : body) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new ScimRefused(400, "invalidSyntax", "This is no JSON.");
    }
    throw new ScimRefused(400, "invalidSyntax", "A JSON object is expected.");
  }

  /** Microsoft's directory writes "Replace" and "False" where the specification has replace and false. */
  static ObjectNode patched(ObjectNode resource, String body) throws ScimException {
    var patch = read(body);
    if (!(patch.get("Operations") instanceof ArrayNode changes) || changes.isEmpty() || changes.size() > MOST_CHANGES) {
      throw new ScimRefused(400, "invalidSyntax", "Operations are expected, at most " + MOST_CHANGES + ".");
    }
    for (var change : changes) {
      if (change instanceof ObjectNode one && one.path("op").isTextual()) {
        one.put("op", one.get("op").asText().toLowerCase(Locale.ROOT));
        if (one.path("path").asText().equalsIgnoreCase("active")) {
          one.set("value", truth(one.path("value")));
        } else if (one.path("value") instanceof ObjectNode values && values.has("active")) {
          values.set("active", truth(values.get("active")));
        }
      }
    }
    patch.putArray("schemas").add(PATCH);
    var changed = new GenericScimResource(resource);
    try {
      JsonUtils.nodeToValue(patch, PatchRequest.class).apply(changed);
    } catch (JsonProcessingException e) {
      throw new ScimRefused(400, "invalidSyntax", "These operations cannot be read.");
    }
    return changed.getObjectNode();
  }

  private static JsonNode truth(JsonNode value) {
    return value.isTextual() && value.asText().matches("(?i)true|false") ? JSON.getNodeFactory().booleanNode(Boolean.parseBoolean(value.asText()))
        : value;
  }

  static ObjectNode page(List<ObjectNode> all, Query query) throws ScimException {
    var chosen = all;
    if (query.filter() != null && !query.filter().isBlank()) {
      if (query.filter().length() > LONGEST_FILTER) {
        throw new ScimRefused(400, "invalidFilter", "The filter is too long.");
      }
      var filter = Filter.fromString(query.filter());
      chosen = new ArrayList<>();
      for (var each : all) {
        if (FilterEvaluator.evaluate(filter, each)) {
          chosen.add(each);
        }
      }
    }
    int start = query.startIndex() == null ? 1 : Math.max(1, query.startIndex());
    int count = query.count() == null ? USUAL_PAGE : Math.min(LONGEST_PAGE, Math.max(0, query.count()));
    var shown = chosen.subList(Math.min(start - 1, chosen.size()), (int) Math.min((long) start - 1 + count, chosen.size()));
    var page = object();
    page.putArray("schemas").add(LIST);
    page.put("totalResults", chosen.size()).put("startIndex", start).put("itemsPerPage", shown.size());
    var resources = page.putArray("Resources");
    shown.forEach(each -> resources.add(trimmed(each, query)));
    return page;
  }

  /** Leaves out what was not asked for; whole attributes only. */
  static ObjectNode trimmed(ObjectNode resource, Query query) {
    if (query.attributes() != null && !query.attributes().isBlank()) {
      var wanted = names(query.attributes());
      wanted.addAll(ALWAYS);
      resource.retain(resource.properties().stream().map(p -> p.getKey()).filter(n -> wanted.contains(n) || wanted.contains(n.toLowerCase(Locale.ROOT))).toList());
    } else if (query.excluded() != null) {
      var unwanted = names(query.excluded());
      resource.remove(resource.properties().stream().map(p -> p.getKey())
          .filter(n -> !ALWAYS.contains(n) && unwanted.contains(n.toLowerCase(Locale.ROOT))).toList());
    }
    return resource;
  }

  private static Set<String> names(String list) {
    var names = new HashSet<String>();
    for (var name : list.split(",")) {
      names.add(name.strip().replaceFirst("^urn:.*:", "").replaceFirst("\\..*", "").toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
