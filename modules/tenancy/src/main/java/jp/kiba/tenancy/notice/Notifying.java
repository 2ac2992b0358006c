package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.kiba.kernel.api.EventReceiver;
import jp.kiba.kernel.api.ReceivedEvent;
import jp.kiba.tenancy.api.NoticeKind;

/**
 * From an event to notices, in the book of the company that is told. A notice's id comes from the event and the member: an event
 * that is delivered twice is told once.
 */
@ApplicationScoped
class Notifying implements EventReceiver {
  @Inject
  NoticeKinds kinds;

  @Inject
  Readers readers;

  @Inject
  Inbox inbox;

  @Override
  @Transactional
  public void receive(ReceivedEvent event) {
    for (var kind : kinds.of(event)) {
      readers.of(kind, event).forEach(reader -> inbox.tell(reader, told(kind, event, reader)));
    }
  }

  private static Inbox.Told told(NoticeKind kind, ReceivedEvent event, Reader reader) {
    var id = UUID.nameUUIDFromBytes((event.id() + kind.name() + reader.id()).getBytes(StandardCharsets.UTF_8));
    var path = kind.page().endsWith("/") ? kind.page() + event.subject() : kind.page();
    return new Inbox.Told(id, kind, path, event.by(), event.detail(), event.occurredAt());
  }
}
