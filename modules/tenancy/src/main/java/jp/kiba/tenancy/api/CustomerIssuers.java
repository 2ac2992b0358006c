package jp.kiba.tenancy.api;

import java.io.IOException;
import java.util.List;

/** The identity providers that customers brought. Answered from a copy a few seconds old: a flood of strangers' tokens asks no database. */
public interface CustomerIssuers {
  /** @return the active ones of this name: none for a stranger, several only where the provider has one name for all its customers */
  List<CustomerIssuer> named(String issuer);

  /** @return the provider's key set as it is now, read from where its discovery document says
   *  @throws IOException when it cannot be had */
  String keys(String issuer) throws IOException;

  /**
   * Gives the member of the company who has this address the identity, once. Only for an address that the provider calls
   * verified; that its domain is the company's own is looked at here.
   */
  void link(CustomerIssuer issuer, String subject, String verifiedEmail);
}
