package jp.kiba.tenancy.scim;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to the tokens of a company's directory. */
sealed interface DirectoryTokenEvent extends DomainEvent {
  record Made(UUID subject) implements DirectoryTokenEvent {
    @Override
    public String type() {
      return "directory_token.made";
    }
  }

  record Revoked(UUID subject) implements DirectoryTokenEvent {
    @Override
    public String type() {
      return "directory_token.revoked";
    }
  }
}
