package jp.kiba.tenancy.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.tenancy.member.ProvisionedPerson;

/** A member in the words of RFC 7643, section 4.1. */
final class ScimUser {
  static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST = 254;

  private ScimUser() {}

  static ObjectNode json(ProvisionedPerson person, Map<String, String> roles, String base) {
    var user = ScimJson.object();
    user.putArray("schemas").add(SCHEMA);
    user.put("id", person.id().toString()).put("userName", person.userName()).put("displayName", person.name());
    if (person.externalId() != null) {
      user.put("externalId", person.externalId());
    }
    user.putObject("name").put("formatted", person.name());
    user.putArray("emails").addObject().put("value", person.email()).put("type", "work").put("primary", true);
    user.put("preferredLanguage", person.language()).put("active", person.active());
    var groups = user.putArray("groups");
    roles.forEach((id, role) -> {
      if (person.holds(id)) {
        groups.addObject().put("value", id).put("display", role).put("type", "direct");
      }
    });
    user.putObject("meta").put("resourceType", "User").put("created", person.createdAt().toString())
        .put("location", base + "Users/" + person.id()).put("version", version(person.version()));
    return user;
  }

  /** @param before null for a new one; of two names it tells which was changed */
  static ProvisionedPerson read(JsonNode user, ProvisionedPerson before) {
    var userName = text(user.path("userName"), LONGEST);
    if (userName == null) {
      throw ScimRefused.invalid("userName is required.");
    }
    if (user.hasNonNull("active") && !user.get("active").isBoolean()) {
      throw ScimRefused.invalid("active must be true or false.");
    }
    var email = email(user, userName);
    return new ProvisionedPerson(before == null ? UUID.randomUUID() : before.id(), userName, text(user.path("externalId"), LONGEST),
        name(user, before, userName), email, language(user), Set.of(), Set.of(), user.path("active").asBoolean(true), null, 0);
  }

  private static String language(JsonNode user) {
    var wanted = text(user.path("preferredLanguage"), LONGEST);
    return wanted != null && wanted.startsWith("en") ? "en" : "ja";
  }

  private static String name(JsonNode user, ProvisionedPerson before, String userName) {
    var parts = Stream.of("familyName", "givenName").map(p -> text(user.path("name").path(p), LONGEST_NAME)).filter(p -> p != null)
        .collect(Collectors.joining(" "));
    var names = Stream.of(text(user.path("displayName"), LONGEST_NAME), text(user.path("name").path("formatted"), LONGEST_NAME),
        parts.isEmpty() ? null : parts).filter(n -> n != null).toList();
    var changed = names.stream().filter(n -> before == null || !n.equals(before.name())).findFirst();
    var name = changed.orElse(names.isEmpty() ? userName : names.get(0));
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static String email(JsonNode user, String userName) {
    String first = null;
    for (var each : user.path("emails")) {
      var value = text(each.path("value"), LONGEST);
      if (value != null && (first == null || each.path("primary").asBoolean(false))) {
        first = value;
      }
    }
    var email = first == null ? userName : first;
    if (!EMAIL.matcher(email).matches()) {
      throw ScimRefused.invalid("An e-mail address is required, in emails or as userName.");
    }
    return email;
  }

  private static String text(JsonNode value, int longest) {
    if (value.isMissingNode() || value.isNull() || (value.isTextual() && value.asText().isBlank())) {
      return null;
    }
    if (!value.isTextual() || value.asText().length() > longest || value.asText().indexOf('\0') >= 0) {
      throw ScimRefused.invalid("A text of at most " + longest + " characters is expected.");
    }
    return value.asText().strip();
  }

  static String version(int version) {
    return "W/\"" + version + "\"";
  }
}
