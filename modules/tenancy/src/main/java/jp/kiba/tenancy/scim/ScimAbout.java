package jp.kiba.tenancy.scim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the service tells a directory of itself: RFC 7643, sections 5 to 7. */
final class ScimAbout {
  private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

  private ScimAbout() {}

  static ObjectNode document(String name, String base) {
    if (name.equals("ServiceProviderConfig")) {
      return config(base);
    }
    var all = name.equals("Schemas") ? new ObjectNode[] {userSchema(base), groupSchema(base)}
        : new ObjectNode[] {type("User", ScimUser.SCHEMA, base), type("Group", ScimGroup.SCHEMA, base)};
    var list = ScimJson.object();
    list.putArray("schemas").add(ScimJson.LIST);
    list.put("totalResults", all.length).put("startIndex", 1).put("itemsPerPage", all.length);
    var resources = list.putArray("Resources");
    for (var each : all) {
      resources.add(each);
    }
    return list;
  }

  static ObjectNode one(String document, String name, String base) {
    for (var each : document(document, base).path("Resources")) {
      if (each.path("id").asText().equals(name)) {
        return (ObjectNode) each;
      }
    }
    throw ScimRefused.notFound();
  }

  private static ObjectNode config(String base) {
    var config = ScimJson.object();
    config.putArray("schemas").add(CORE + "ServiceProviderConfig");
    config.putObject("patch").put("supported", true);
    config.putObject("bulk").put("supported", false).put("maxOperations", 0).put("maxPayloadSize", 0);
    config.putObject("filter").put("supported", true).put("maxResults", ScimJson.LONGEST_PAGE);
    config.putObject("changePassword").put("supported", false);
    config.putObject("sort").put("supported", false);
    config.putObject("etag").put("supported", true);
    config.putArray("authenticationSchemes").addObject().put("type", "oauthbearertoken").put("name", "Bearer token")
        .put("description", "Made by an administrator of the company in Kiba").put("primary", true);
    meta(config, "ServiceProviderConfig", base + "ServiceProviderConfig");
    return config;
  }

  private static ObjectNode type(String name, String schema, String base) {
    var type = ScimJson.object();
    type.putArray("schemas").add(CORE + "ResourceType");
    type.put("id", name).put("name", name).put("endpoint", "/" + name + "s").put("schema", schema);
    meta(type, "ResourceType", base + "ResourceTypes/" + name);
    return type;
  }

  private static ObjectNode userSchema(String base) {
    var schema = schema("User", ScimUser.SCHEMA, base);
    var attributes = schema.putArray("attributes");
    attribute(attributes, "userName", "string", "readWrite", true).put("uniqueness", "server");
    attribute(attributes, "displayName", "string", "readWrite", false);
    var name = attribute(attributes, "name", "complex", "readWrite", false).putArray("subAttributes");
    attribute(name, "formatted", "string", "readWrite", false);
    var emails = attribute(attributes, "emails", "complex", "readWrite", true).put("multiValued", true).putArray("subAttributes");
    attribute(emails, "value", "string", "readWrite", true);
    attribute(emails, "type", "string", "readWrite", false);
    attribute(emails, "primary", "boolean", "readWrite", false);
    attribute(attributes, "preferredLanguage", "string", "readWrite", false);
    attribute(attributes, "active", "boolean", "readWrite", false);
    var groups = attribute(attributes, "groups", "complex", "readOnly", false).put("multiValued", true).putArray("subAttributes");
    attribute(groups, "value", "string", "readOnly", false);
    attribute(groups, "display", "string", "readOnly", false);
    return schema;
  }

  private static ObjectNode groupSchema(String base) {
    var schema = schema("Group", ScimGroup.SCHEMA, base);
    var attributes = schema.putArray("attributes");
    attribute(attributes, "displayName", "string", "readOnly", true);
    var members = attribute(attributes, "members", "complex", "readWrite", false).put("multiValued", true).putArray("subAttributes");
    attribute(members, "value", "string", "immutable", true);
    attribute(members, "display", "string", "readOnly", false);
    return schema;
  }

  private static ObjectNode schema(String name, String id, String base) {
    var schema = ScimJson.object();
    schema.putArray("schemas").add(CORE + "Schema");
    schema.put("id", id).put("name", name).put("description", name.equals("User") ? "A member of the company" : "A role of Kiba");
    meta(schema, "Schema", base + "Schemas/" + id);
    return schema;
  }

  private static ObjectNode attribute(ArrayNode among, String name, String type, String mutability, boolean required) {
    return among.addObject().put("name", name).put("type", type).put("multiValued", false).put("required", required).put("caseExact", false)
        .put("mutability", mutability).put("returned", "default").put("uniqueness", "none");
  }

  private static void meta(ObjectNode document, String type, String location) {
    document.putObject("meta").put("resourceType", type).put("location", location);
  }
}
