package jp.kiba.kernel.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Seal;

/** A letter as the database keeps it until it is gone: whom it goes to and what it says are for the server alone. */
@ApplicationScoped
class SealedLetter {
  @Inject
  Seal seal;

  @Inject
  ObjectMapper json;

  byte[] of(Letter letter) {
    try {
      return seal.close(place(letter.id()), json.writeValueAsString(letter));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Letter opened(UUID id, byte[] content) {
    try {
      return json.readValue(seal.open(place(id), content), Letter.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("letter " + id + " cannot be read");
    }
  }

  private static String place(UUID id) {
    return "letter " + id;
  }
}
