package jp.kiba.tenancy.api;

/** How the bound company likes it, for other modules. */
public interface Settings {
  /** @return what the company chose, and the default for what it did not choose; never null */
  CompanySettings inForce();
}
