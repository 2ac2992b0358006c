package jp.kiba.kernel.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.AuditChange;
import jp.kiba.kernel.api.AuditEntryView;

/** An entry as a query finds it. */
public record AuditRow(
    UUID id, Instant at, String type, UUID subject, String actor, boolean byUs, String detail, String changes, Long seq) {

  AuditEntryView view(ObjectMapper json) {
    return new AuditEntryView(id, at, type, subject, actor, byUs, detail, changed(json), seq);
  }

  private List<AuditChange> changed(ObjectMapper json) {
    if (changes == null) {
      return List.of();
    }
    try {
      var found = new ArrayList<AuditChange>();
      json.readTree(changes).forEach(c -> found.add(new AuditChange(c.get("field").asText(), text(c.get("before")), text(c.get("after")))));
      return found;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(JsonNode value) {
    return value == null || value.isNull() ? null : value.isValueNode() ? value.asText() : value.toString();
  }
}
