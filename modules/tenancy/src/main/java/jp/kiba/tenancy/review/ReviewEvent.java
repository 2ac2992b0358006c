package jp.kiba.tenancy.review;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to a reviewer's access. Who it is stands in the company's own trail only. */
sealed interface ReviewEvent extends DomainEvent {
  record Consented(UUID subject, Changes changes) implements ReviewEvent {
    @Override
    public String type() {
      return "review.consented";
    }
  }

  record Withdrawn(UUID subject) implements ReviewEvent {
    @Override
    public String type() {
      return "review.withdrawn";
    }
  }

  /** @param detail the login's name */
  record Opened(UUID subject, String detail) implements ReviewEvent {
    @Override
    public String type() {
      return "review.opened";
    }
  }

  /** @param detail the login's name; empty when there was none */
  record Ended(UUID subject, String detail) implements ReviewEvent {
    @Override
    public String type() {
      return "review.ended";
    }
  }
}
