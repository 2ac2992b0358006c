package jp.kiba.kernel.api;

import java.util.UUID;

/** The bound tenant's audit trail. */
public interface Audit {
  /** @param subject only entries about this, null for all
   *  @param after null for the newest
   *  @return newest first */
  Page<AuditEntryView> page(UUID subject, Cursor after, int limit);
}
