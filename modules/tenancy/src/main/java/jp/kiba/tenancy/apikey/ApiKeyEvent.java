package jp.kiba.tenancy.apikey;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to keys. */
sealed interface ApiKeyEvent extends DomainEvent {
  record Made(UUID subject, Changes changes) implements ApiKeyEvent {
    @Override
    public String type() {
      return "api_key.made";
    }
  }

  record Revoked(UUID subject, Changes changes) implements ApiKeyEvent {
    @Override
    public String type() {
      return "api_key.revoked";
    }
  }
}
