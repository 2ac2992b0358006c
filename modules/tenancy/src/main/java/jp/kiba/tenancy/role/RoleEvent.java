package jp.kiba.tenancy.role;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to roles. */
sealed interface RoleEvent extends DomainEvent {
  record Defined(UUID subject, String detail, Changes changes) implements RoleEvent {
    @Override
    public String type() {
      return "role.defined";
    }
  }

  record Changed(UUID subject, String detail, Changes changes) implements RoleEvent {
    @Override
    public String type() {
      return "role.changed";
    }
  }

  record Removed(UUID subject, String detail) implements RoleEvent {
    @Override
    public String type() {
      return "role.removed";
    }
  }

  /** Of a preset; the subject is the company. */
  record LimitChanged(UUID subject, String detail, Changes changes) implements RoleEvent {
    @Override
    public String type() {
      return "role.limit_changed";
    }
  }
}
