package jp.kiba.documents.letterhead;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** papers.settings_changed */
record PaperSettingsChanged(UUID subject) implements DomainEvent {
  @Override
  public String type() {
    return "papers.settings_changed";
  }
}
