package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.MemberNotices;
import jp.kiba.tenancy.api.NoticeKind;

/** What concerns one member alone. */
@ApplicationScoped
@Transactional
class TellingOne implements MemberNotices {
  @Inject
  Readers readers;

  @Inject
  Inbox inbox;

  @Override
  public void tell(NoticeKind kind, UUID member, UUID notice, String page, String detail) {
    readers.one(member, kind).filter(reader -> kind.concerns(reader.permissions()))
        .ifPresent(reader -> inbox.tell(reader, new Inbox.Told(notice, kind, page, "", detail, Now.instant())));
  }
}
