package jp.kiba.kernel.idempotency;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Revocable;

/** First answers to commands that carried a key, kept in the command's own transaction and where the command writes. */
@ApplicationScoped
class Answers {
  @Inject
  BookAnswers book;

  @Inject
  RegistryAnswers registry;

  @Inject
  ObjectMapper json;

  private ObjectMapper lasting;
  /** Reads what has fields only, too: the parameters of a list. */
  private ObjectMapper fields;

  @PostConstruct
  void leaveOutTheRevocable() {
    fields = json.copy().setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);
    lasting = KeptJson.of(json).registerModule(new SimpleModule().addSerializer(Revocable.class, new Nothing()));
  }

  private static final class Nothing extends JsonSerializer<Revocable> {
    @Override
    public void serialize(Revocable part, JsonGenerator out, SerializerProvider provider) throws IOException {
      out.writeNull();
    }
  }

  @Transactional
  Object inTransaction(Callable<Object> work) throws Exception {
    return work.call();
  }

  /** @return the first answer, or empty when this is the first time
   *  @throws Problem 409 while the first one runs, 422 when the body was another */
  Optional<String> given(String operation, String key, Object[] parameters) {
    if (!kept().hold(operation, key)) {
      throw Problem.conflict("command-running", "kernel.command-running");
    }
    var given = kept().find(operation, key);
    if (given.isPresent() && !Arrays.equals(given.get().hash(), hash(parameters))) {
      throw Problem.refused("Idempotency-Key", "kernel.idempotency-key-reused");
    }
    return given.map(KeptAnswers.Kept::body);
  }

  /** Keeps the answer, but for what may be taken back and for secrets. */
  void keep(String operation, String key, Object[] parameters, Object answer) throws JsonProcessingException {
    kept().keep(operation, key, new KeptAnswers.Kept(hash(parameters), lasting.writeValueAsString(answer)));
  }

  private KeptAnswers kept() {
    return Current.tenantIfBound().isPresent() ? book : registry;
  }

  /** Of what was understood, not of the bytes: blanks and the order of fields do not make another command, nor does the request that
   *  it came with. */
  private byte[] hash(Object[] parameters) {
    var said = Stream.of(parameters).filter(parameter -> !(parameter instanceof HttpServletRequest)).toArray();
    try {
      return MessageDigest.getInstance("SHA-256").digest(fields.writeValueAsBytes(said));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
