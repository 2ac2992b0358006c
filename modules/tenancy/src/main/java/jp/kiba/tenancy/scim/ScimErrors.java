package jp.kiba.tenancy.scim;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Writes a refusal as directories read it. */
@Provider
public class ScimErrors implements ExceptionMapper<ScimRefused> {
  @Override
  public Response toResponse(ScimRefused refused) {
    var error = JsonNodeFactory.instance.objectNode();
    error.putArray("schemas").add("urn:ietf:params:scim:api:messages:2.0:Error");
    if (refused.type() != null) {
      error.put("scimType", refused.type());
    }
    error.put("detail", refused.getMessage());
    error.put("status", Integer.toString(refused.status()));
    return Response.status(refused.status()).type(ScimResource.MEDIA_TYPE).entity(error.toString()).build();
  }
}
