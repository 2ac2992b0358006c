package jp.kiba.tenancy.api;

/** Notes in the bound company's own trail what an operator is about to read under its grant. */
public interface SupportTrail {
  /** In a transaction of its own, before the read: what cannot be noted is not read.
   *  @param operation such as OrderResource.one
   *  @param ids those of the path, empty when there are none */
  void used(String operation, String ids);
}
