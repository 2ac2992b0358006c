package jp.kiba.kernel.api;

/**
 * Companies' roles are spread over cells: logins that may each become a bounded number of companies. A node serves the cells
 * whose passwords it was given.
 */
public interface Cells {
  /** @return whether this node serves every cell that has a company. Work that may concern any company (the outbox, jobs)
   *      is for such nodes only. */
  boolean all();

  /** @return whether the logins of all cells that this node serves get in */
  boolean reachable(int seconds);

  /** Says early what the database would say late.
   *  @throws Problem 503, when another node serves the tenant's cell */
  void require(Tenant tenant);
}
