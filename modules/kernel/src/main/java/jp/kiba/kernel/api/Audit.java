package jp.kiba.kernel.api;

/** The bound tenant's audit trail. */
public interface Audit {
  /** @param after null for the newest
   *  @return newest first */
  Page<AuditEntryView> page(AuditFilter filter, Cursor after, int limit);

  /** Recomputes the whole chain. In a transaction; a hundred thousand entries take seconds.
   *  @throws Problem 409 while somebody of this tenant does so already */
  AuditVerification verify();
}
