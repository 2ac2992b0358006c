package jp.kiba.trading.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.ReceivedEvent;
import jp.kiba.tenancy.api.MemberNotices;
import jp.kiba.tenancy.api.NoticeKind;

/**
 * Tells those who may decide that they are asked, and whoever asked what was decided. Only in the buyer's book: these events have no
 * counterparty. The ids come from the approval and the member, so that an event that is delivered twice is told once.
 */
@ApplicationScoped
class TellingApprovals implements EventReceiver {
  private static final Map<String, ApprovalState> STATES = Map.of("order.approval_requested", ApprovalState.REQUESTED,
      "order.approved", ApprovalState.APPROVED, "order.approval_sent_back", ApprovalState.SENT_BACK,
      "order.approval_rejected", ApprovalState.REJECTED);

  @Inject
  Approvals approvals;

  @Inject
  Approvers approvers;

  @Inject
  MemberNotices notices;

  @Override
  @Transactional
  public void receive(ReceivedEvent event) {
    var state = STATES.get(event.type());
    if (event.byUs() && state != null) {
      approvals.latest(event.subject(), state).ifPresent(found -> tell(found.approval(), found.order()));
    }
  }

  private void tell(Approval approval, String order) {
    switch (approval.state) {
      case REQUESTED -> approvers.whoMay(approval).forEach(member -> {
        // For whichever reason it is, the notice is the same one.
        tell(ApprovalNoticeKinds.ASKED, approval, member, order);
        tell(ApprovalNoticeKinds.DEPUTY_ASKED, approval, member, order);
      });
      case APPROVED -> tell(ApprovalNoticeKinds.GIVEN, approval, approval.requestedBy, order);
      case SENT_BACK -> tell(ApprovalNoticeKinds.SENT_BACK, approval, approval.requestedBy, order);
      case REJECTED -> tell(ApprovalNoticeKinds.REJECTED, approval, approval.requestedBy, order);
      case WITHDRAWN -> {
        // Who withdrew it knows; for the others it waits no more.
      }
    }
  }

  private void tell(NoticeKind kind, Approval approval, UUID member, String order) {
    var id = UUID.nameUUIDFromBytes((approval.id + kind.name() + member).getBytes(StandardCharsets.UTF_8));
    notices.tell(kind, member, id, kind.page() + approval.orderId, order);
  }
}
