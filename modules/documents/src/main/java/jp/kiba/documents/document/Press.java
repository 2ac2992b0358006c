package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.kiba.documents.paper.PaperKind;

/** Issues a paper, and sees to it that nothing is left of one that came to nothing. */
@ApplicationScoped
public class Press {
  @Inject
  Issuing issuing;

  @Inject
  Documents documents;

  @Inject
  OrderPapers papers;

  @Inject
  Files files;

  /** @return the paper of the order that was due, or the one that was there already */
  Document ofOrder(Due due, UUID orderId, UUID recipient) {
    return print(due.kind(), recipient, () -> papers.standing(due, orderId), () -> papers.commission(due, orderId, null, null));
  }

  /** @return what stands for the paper from now on */
  Document successor(Document voided, Due due, String reason) {
    return print(due.kind(), voided.recipient, Optional::empty, () -> {
      documents.mustBeReplaceable(documents.one(voided.id));
      return papers.commission(due, voided.orderId, voided, reason);
    });
  }

  /** @param there the paper that is there already, asked once nobody else can issue such a one
   *  @return the id of the paper */
  public UUID issue(PaperKind kind, UUID recipient, Supplier<Optional<UUID>> there, Supplier<Commission> commission) {
    return print(kind, recipient, () -> there.get().map(documents::one), commission).id;
  }

  private Document print(PaperKind kind, UUID recipient, Supplier<Optional<Document>> standing, Supplier<Commission> commission) {
    var id = UUID.randomUUID();
    try {
      return issuing.issue(id, kind, standing, commission);
    } catch (Issuing.ThereAlready e) {
      return e.document;
    } catch (RuntimeException e) {
      files.forget(id, recipient);
      throw e;
    }
  }
}
