package jp.kiba.documents.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.Fact;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * Issues anew what is no paper of one order: a month's invoice, a credit note, a receipt. What was delivered and what it comes to stay as
 * they were said; who issues it, to whom, where to pay and the remarks are as they are now. Other figures are another credit note.
 */
@ApplicationScoped
@Transactional
class Reissuing {
  @Inject
  Documents documents;

  @Inject
  Styling styling;

  @Inject
  Wording wording;

  @Inject
  Press press;

  @Inject
  ObjectMapper json;

  /** @throws Problem 409 when somebody was faster */
  UUID again(UUID id, String reason) {
    var old = documents.one(id);
    return press.issue(old.kind, old.recipient, Optional::empty, () -> commission(documents.one(id), reason));
  }

  private Commission commission(Document old, String reason) {
    documents.mustBeReplaceable(old);
    return new Commission(old.kind, old.recipient, old.orderId, old.orderNumber, old.shipmentId, old.periodFrom, old.periodTo, old.dueOn, old.id,
        old.concerns, Map.of(), number -> paper(old, reason, number));
  }

  private Paper paper(Document old, String reason, String number) {
    var said = old.paper(json);
    var style = styling.ours();
    var facts = new ArrayList<>(said.facts().stream().filter(f -> !f.label().equals("replaces")).toList());
    facts.add(new Fact("replaces", old.number));
    return new Paper(said.kind(), said.language(), number, Now.today(), style.issuer(), wording.recipient(old.recipient, old.recipientName), facts,
        said.lines(), said.charges(), said.taxRounding(), because(said, reason), style.remarks(),
        old.kind == PaperKind.MONTHLY_INVOICE ? style.bank() : null, said.balance());
  }

  /** A credit note goes on saying what it gives back for. */
  private static String because(Paper said, String reason) {
    return Stream.concat(said.kind() == PaperKind.CREDIT_NOTE ? Stream.of(said.reason()) : Stream.empty(), Stream.of(reason))
        .collect(Collectors.joining("\n"));
  }
}
