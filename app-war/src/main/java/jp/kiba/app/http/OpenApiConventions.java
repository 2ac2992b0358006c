package jp.kiba.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What holds for every operation is said once, here: the key of a command, the form of an error. Also makes the document
 * say what the reader of JSON does: no field beyond those named.
 */
public class OpenApiConventions implements OASFilter {
  /** What is generated for NotBlank: one visible character anywhere. */
  private static final String NOT_BLANK = "\\S";
  private static final String PROBLEM = "#/components/schemas/Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setServers(List.of(OASFactory.createServer().url("/")));
    api.getPaths().getPathItems().forEach((path, item) -> operations(item).forEach((method, operation) -> {
      operation.setOperationId(null);
      if (method == PathItem.HttpMethod.POST && !path.contains("/invitations/") && !path.contains("/sign-in/")) {
        operation.addParameter(idempotencyKey());
      }
      if (operation.getRequestBody() != null) {
        operation.getRequestBody().setRequired(true);
      }
      operation.getResponses().addAPIResponse("default", OASFactory.createAPIResponse().description("Problem")
          .content(OASFactory.createContent().addMediaType("application/problem+json",
              OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)))));
    }));
    api.getComponents().addSchema("Problem", problem());
    api.getComponents().addSchema("FieldError", fieldError());
    api.getComponents().getSchemas().values().forEach(OpenApiConventions::close);
  }

  /** Bean Validation matches the whole text, the pattern of a schema matches anywhere in it: say what is meant. */
  @Override
  public Schema filterSchema(Schema schema) {
    var pattern = schema.getPattern();
    if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
      schema.setPattern("^(?:" + pattern + ")$");
    }
    return schema;
  }

  private static Map<PathItem.HttpMethod, Operation> operations(PathItem item) {
    return item.getOperations();
  }

  private static void close(Schema schema) {
    if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
      schema.setAdditionalPropertiesBoolean(false);
    }
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER).required(false)
        .description("Send a fresh one with each command and the same one when you send it again: one effect, the first answer.")
        .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING).maxLength(255));
  }

  private static Schema problem() {
    var schema = object("RFC 9457 problem details");
    for (var name : List.of("type", "title", "detail", "requestId")) {
      schema.addProperty(name, text());
    }
    schema.addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER));
    schema.addProperty("errors", OASFactory.createSchema().type(Schema.SchemaType.ARRAY)
        .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")));
    return schema.required(new ArrayList<>(List.of("type", "title", "status", "detail", "requestId", "errors")));
  }

  private static Schema fieldError() {
    return object("A field and what is wrong with it").addProperty("field", text()).addProperty("message", text())
        .required(new ArrayList<>(List.of("field", "message")));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().type(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text() {
    return OASFactory.createSchema().type(Schema.SchemaType.STRING);
  }
}
