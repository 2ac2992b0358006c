package jp.kiba.tenancy.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** SCIM 2.0 (RFC 7643, 7644). Below the API's own root, so that the same gate, limits and headers stand before it. */
@Path("scim/v2")
@Produces({ScimResource.MEDIA_TYPE, "application/json"})
@Consumes({ScimResource.MEDIA_TYPE, "application/json"})
@ApplicationScoped
public class ScimResource {
  static final String MEDIA_TYPE = "application/scim+json";
  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

  @Inject
  Directory directory;

  @Context
  UriInfo uri;

  @GET
  @Path("Users")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response users(@QueryParam("filter") String filter, @QueryParam("startIndex") Integer start, @QueryParam("count") Integer count,
      @QueryParam("attributes") String attributes, @QueryParam("excludedAttributes") String excluded) {
    return answer(200, directory.users(new ScimJson.Query(filter, start, count, attributes, excluded), base()));
  }

  @POST
  @Path("Users")
  @Idempotent
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response create(String body) {
    return answer(201, directory.create(body, base()));
  }

  @GET
  @Path("Users/{id}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response user(@PathParam("id") String id, @HeaderParam("If-None-Match") String known, @QueryParam("attributes") String attributes,
      @QueryParam("excludedAttributes") String excluded) {
    return read(directory.user(id, base()), known, new ScimJson.Query(null, null, null, attributes, excluded));
  }

  @PUT
  @Path("Users/{id}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response replace(@PathParam("id") String id, @HeaderParam("If-Match") String seen, String body) {
    return answer(200, directory.replace(id, version(seen), body, base()));
  }

  @PATCH
  @Path("Users/{id}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response patch(@PathParam("id") String id, @HeaderParam("If-Match") String seen, String body) {
    return answer(200, directory.patch(id, version(seen), body, base()));
  }

  @DELETE
  @Path("Users/{id}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response remove(@PathParam("id") String id) {
    directory.remove(id);
    return Response.noContent().build();
  }

  @GET
  @Path("Groups")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response groups(@QueryParam("filter") String filter, @QueryParam("startIndex") Integer start, @QueryParam("count") Integer count,
      @QueryParam("attributes") String attributes, @QueryParam("excludedAttributes") String excluded) {
    return answer(200, directory.groups(new ScimJson.Query(filter, start, count, attributes, excluded), base()));
  }

  /** Roles are made in Kiba, where one sees what they allow. */
  @POST
  @Path("Groups")
  @Idempotent
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response createGroup(String body) {
    throw new ScimRefused(403, null, "Groups are Kiba's roles. Push a group of the same name instead; GET /Groups lists them.");
  }

  @GET
  @Path("Groups/{id}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response group(@PathParam("id") String id, @HeaderParam("If-None-Match") String known, @QueryParam("attributes") String attributes,
      @QueryParam("excludedAttributes") String excluded) {
    return read(directory.group(id, base()), known, new ScimJson.Query(null, null, null, attributes, excluded));
  }

  @PUT
  @Path("Groups/{id}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response replaceGroup(@PathParam("id") String id, @HeaderParam("If-Match") String seen, String body) {
    return answer(200, directory.replaceGroup(id, version(seen), body, base()));
  }

  @PATCH
  @Path("Groups/{id}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response patchGroup(@PathParam("id") String id, @HeaderParam("If-Match") String seen, String body) {
    return answer(200, directory.patchGroup(id, version(seen), body, base()));
  }

  @GET
  @Path("{document: ServiceProviderConfig|ResourceTypes|Schemas}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response about(@PathParam("document") String document) {
    return answer(200, ScimAbout.document(document, base()));
  }

  @GET
  @Path("{document: ResourceTypes|Schemas}/{name}")
  @Operation(hidden = true)
  @RolesAllowed(Permission.SCIM_PROVISION)
  public Response aboutOne(@PathParam("document") String document, @PathParam("name") String name) {
    return answer(200, ScimAbout.one(document, name, base()));
  }

  private String base() {
    return uri.getBaseUriBuilder().path("scim/v2/").build().toString();
  }

  private static Integer version(String header) {
    if (header == null || header.strip().equals("*")) {
      return null;
    }
    var matcher = VERSION.matcher(header.strip());
    if (!matcher.matches()) {
      throw new ScimRefused(412, null, "Somebody has changed it since.");
    }
    return Integer.valueOf(matcher.group(1));
  }

  private static Response read(ObjectNode resource, String known, ScimJson.Query query) {
    var version = resource.at("/meta/version").asText();
    return version.equals(known) ? Response.notModified().header("ETag", version).build() : answer(200, ScimJson.trimmed(resource, query));
  }

  private static Response answer(int status, ObjectNode body) {
    var answer = Response.status(status).type(MEDIA_TYPE).entity(body.toString());
    if (body.at("/meta/version").isTextual()) {
      answer.header("ETag", body.at("/meta/version").asText());
    }
    return status == 201 ? answer.header("Location", body.at("/meta/location").asText()).build() : answer.build();
  }
}
