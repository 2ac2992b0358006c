package jp.kiba.tenancy.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.ScimException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.tenancy.member.ProvisionedPerson;
import jp.kiba.tenancy.member.Provisioning;

/** What a directory asks and wants, in its own words, done by the members' own rules. */
@ApplicationScoped
@Transactional
class Directory {
  @Inject
  Provisioning provisioning;

  ObjectNode users(ScimJson.Query query, String base) {
    var roles = provisioning.roles();
    return ScimRefused.said(() -> ScimJson.page(provisioning.all().stream().map(p -> ScimUser.json(p, roles, base)).toList(), query));
  }

  ObjectNode user(String id, String base) {
    return shown(person(id), base);
  }

  ObjectNode create(String body, String base) {
    return ScimRefused.said(() -> shown(provisioning.create(ScimUser.read(ScimJson.read(body), null)), base));
  }

  ObjectNode replace(String id, Integer seen, String body, String base) {
    return ScimRefused.said(() -> {
      var before = person(id);
      return shown(provisioning.replace(before.id(), seen, ScimUser.read(ScimJson.read(body), before)), base);
    });
  }

  ObjectNode patch(String id, Integer seen, String body, String base) {
    return ScimRefused.said(() -> {
      var before = person(id);
      var wanted = ScimUser.read(ScimJson.patched(shown(before, base), body), before);
      return shown(provisioning.replace(before.id(), seen, wanted), base);
    });
  }

  void remove(String id) {
    ScimRefused.said(() -> {
      provisioning.remove(person(id).id());
      return null;
    });
  }

  ObjectNode groups(ScimJson.Query query, String base) {
    var people = provisioning.all();
    var ids = provisioning.groupIds();
    return ScimRefused.said(() -> ScimJson.page(
        provisioning.roles().entrySet().stream().map(r -> ScimGroup.json(r.getKey(), r.getValue(), people, ids.get(r.getKey()), base)).toList(),
        query));
  }

  ObjectNode group(String id, String base) {
    var name = provisioning.roles().get(id);
    if (name == null) {
      throw ScimRefused.notFound();
    }
    return ScimGroup.json(id, name, provisioning.all(), provisioning.groupIds().get(id), base);
  }

  ObjectNode replaceGroup(String id, Integer seen, String body, String base) {
    return ScimRefused.said(() -> take(id, seen, ScimJson.read(body), base));
  }

  ObjectNode patchGroup(String id, Integer seen, String body, String base) {
    return ScimRefused.said(() -> take(id, seen, ScimJson.patched(group(id, base), body), base));
  }

  private ObjectNode take(String id, Integer seen, ObjectNode wanted, String base) throws ScimException {
    var before = group(id, base);
    if (seen != null && !ScimUser.version(seen).equals(before.at("/meta/version").asText())) {
      throw new ScimRefused(412, null, "Somebody has changed it since.");
    }
    if (wanted.hasNonNull("displayName") && !wanted.get("displayName").asText().equalsIgnoreCase(before.get("displayName").asText())) {
      throw new ScimRefused(400, "mutability", "The names of roles are Kiba's.");
    }
    if (wanted.hasNonNull("externalId") && !wanted.get("externalId").equals(before.get("externalId"))) {
      provisioning.call(id, wanted.get("externalId").asText());
    }
    List<ProvisionedPerson> people = provisioning.all();
    provisioning.hold(id, ScimGroup.members(wanted, people));
    return group(id, base);
  }

  private ObjectNode shown(ProvisionedPerson person, String base) {
    return ScimUser.json(person, provisioning.roles(), base);
  }

  private ProvisionedPerson person(String id) {
    try {
      return provisioning.one(UUID.fromString(id)).orElseThrow(ScimRefused::notFound);
    } catch (IllegalArgumentException e) {
      throw ScimRefused.notFound();
    }
  }
}
