package jp.kiba.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Upload;
import jp.kiba.kernel.api.UploadHandler;
import jp.kiba.kernel.api.UploadTicket;
import jp.kiba.kernel.api.Uploads;

/** The bound company's uploads, through functions of the registry that take the company from the session's role. */
@ApplicationScoped
@Transactional
class CompanyUploads implements Uploads {
  private static final Duration GOOD_FOR = Duration.ofMinutes(15);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Storage storage;

  @Inject
  Links links;

  @Inject
  @Any
  Instance<UploadHandler> handlers;

  @Override
  public UploadTicket issue(String purpose, String contentType, long length, long most) {
    handler(purpose);
    if (length > most) {
      throw TokenDoor.tooLarge();
    }
    var id = UUID.randomUUID();
    var until = Now.instant().plus(GOOD_FOR);
    em.createNativeQuery("SELECT platform.issue_upload(?1, ?2, ?3, ?4, ?5)").setParameter(1, id).setParameter(2, purpose)
        .setParameter(3, contentType).setParameter(4, length).setParameter(5, until.atOffset(ZoneOffset.UTC)).getSingleResult();
    var way = links.in(UploadName.of(id), contentType, length, until);
    return new UploadTicket(id, way.url(), "PUT", way.headers(), until);
  }

  @Override
  public Upload complete(UUID id) {
    var row = row(id);
    if (row.completed()) {
      return row.upload();
    }
    // Asked before it is marked: what waits for the storage holds no lock.
    if (storage.find(row.upload().file()).isEmpty()) {
      throw Problem.conflict("upload-missing", "kernel.upload-missing");
    }
    // Whoever marks it handles it: a second one waits here for the first to commit, and finds it marked.
    boolean first = (Boolean) em.createNativeQuery("SELECT platform.complete_upload(?1)").setParameter(1, id).getSingleResult();
    if (first) {
      handler(row.upload().purpose()).completed(row.upload());
    }
    return row.upload();
  }

  private record Row(Upload upload, boolean completed) {}

  @SuppressWarnings("unchecked")
  private Row row(UUID id) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT purpose, content_type, length, completed_at IS NOT NULL FROM platform.own_upload(?1)""")
        .setParameter(1, id).getResultList();
    return rows.stream().findFirst().map(row -> new Row(
        new Upload(id, (String) row[0], UploadName.of(id), (String) row[1], ((Number) row[2]).longValue()), (Boolean) row[3]))
        .orElseThrow(Problem::notFound);
  }

  @Override
  public Optional<String> origin() {
    return links.origin();
  }

  private UploadHandler handler(String purpose) {
    return handlers.stream().filter(h -> h.purpose().equals(purpose)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody handles uploads for " + purpose));
  }
}
