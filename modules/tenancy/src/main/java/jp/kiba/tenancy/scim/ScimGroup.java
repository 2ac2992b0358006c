package jp.kiba.tenancy.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.member.ProvisionedPerson;

/** A role in the words of RFC 7643, section 4.2. Its name is ours; who holds it is the directory's to say. */
final class ScimGroup {
  static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";

  private ScimGroup() {}

  static ObjectNode json(String role, String name, List<ProvisionedPerson> people, String externalId, String base) {
    var group = ScimJson.object();
    group.putArray("schemas").add(SCHEMA);
    group.put("id", role).put("displayName", name);
    if (externalId != null) {
      group.put("externalId", externalId);
    }
    var members = group.putArray("members");
    var holders = people.stream().filter(p -> p.holds(role)).toList();
    holders.forEach(p -> members.addObject().put("value", p.id().toString()).put("display", p.name()).put("type", "User")
        .put("$ref", base + "Users/" + p.id()));
    int version = holders.stream().map(p -> p.id().toString()).sorted().toList().hashCode() & Integer.MAX_VALUE;
    group.putObject("meta").put("resourceType", "Group").put("location", base + "Groups/" + role).put("version", ScimUser.version(version));
    return group;
  }

  /** @throws ScimRefused when a member is none of the company's */
  static Set<UUID> members(JsonNode group, List<ProvisionedPerson> people) {
    var wanted = new HashSet<UUID>();
    for (var each : group.path("members")) {
      var found = people.stream().filter(p -> p.id().toString().equals(each.path("value").asText())).findFirst();
      wanted.add(found.orElseThrow(() -> ScimRefused.invalid("A member is unknown.")).id());
    }
    return wanted;
  }
}
