package jp.kiba.inventory.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was passed on, as it is kept: text, because nobody will ever change a part of it. */
@ApplicationScoped
public class OriginSnapshots {
  private static final TypeReference<List<PassedOrigin>> LIST = new TypeReference<>() {};

  private final ObjectMapper json;

  /** For the proxy of the bean. */
  protected OriginSnapshots() {
    json = null;
  }

  @Inject
  public OriginSnapshots(ObjectMapper json) {
    this.json = json;
  }

  /** @return null when there are none */
  public String write(List<PassedOrigin> origins) {
    try {
      return origins.isEmpty() ? null : json.writeValueAsString(origins);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param kept null for none */
  public List<PassedOrigin> read(String kept) {
    try {
      // A later release may say more than this one knows: it is not this one's business.
      return kept == null ? List.of()
          : json.readerFor(LIST).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an origin that was kept cannot be read", e);
    }
  }
}
