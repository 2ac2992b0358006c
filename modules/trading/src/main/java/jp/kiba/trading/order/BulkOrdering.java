package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import jp.kiba.kernel.api.Problem;

/** Asking for the same for many orders, and doing it for one of them. */
@ApplicationScoped
@Transactional
class BulkOrdering {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Orders orders;

  @Inject
  Ordering ordering;

  @Inject
  Jobs jobs;

  BulkActionView ask(BulkCommand command, List<SeenOrder> seen, String reason, Language language) {
    var action = BulkAction.asked(command, seen, reason, language, Current.actor());
    action.jobId = jobs.enqueue(BulkJob.KIND, action.id, "", null);
    em.persist(action);
    em.flush();
    return BulkActionView.of(action);
  }

  /** @throws Problem 404 when the company has no such action */
  BulkActionView one(UUID id) {
    return BulkActionView.of(found(id));
  }

  BulkAction found(UUID id) {
    var action = em.find(BulkAction.class, id);
    if (action == null) {
      throw Problem.notFound();
    }
    return action;
  }

  /** Does it for one order and notes that it is done, together or not at all; nothing when it was settled before.
   *  @throws Problem as the command on its own would */
  void carryOut(UUID rowId) {
    var row = em.find(BulkRow.class, rowId, LockModeType.PESSIMISTIC_WRITE);
    if (!row.waits()) {
      return;
    }
    var us = Current.tenant().id();
    var order = orders.forCommand(row.orderId, row.versionSeen);
    order.allow(row.action.command.of(order.sideOf(us)), us);
    switch (row.action.command) {
      case CONFIRM -> ordering.confirm(order.id, new ConfirmOrder(row.versionSeen, null, null));
      case CANCEL -> ordering.cancel(order.id, new CancelOrder(row.versionSeen, row.action.reason));
      case REQUEST -> ordering.request(order.id, row.versionSeen);
    }
    row.done();
  }

  void refuse(UUID rowId, Problem why) {
    var row = em.find(BulkRow.class, rowId, LockModeType.PESSIMISTIC_WRITE);
    if (row.waits()) {
      row.refused(words(why, row.action.language));
    }
  }

  private static String words(Problem why, Language language) {
    if (!why.fields().isEmpty() && why.slug().equals("refused")) {
      var field = why.fields().get(0);
      return Messages.text(language, field.key(), field.arguments());
    }
    return Messages.text(language, why.key() + ".title", why.arguments()) + " " + Messages.text(language, why.key() + ".detail", why.arguments());
  }
}
