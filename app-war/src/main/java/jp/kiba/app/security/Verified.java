package jp.kiba.app.security;

import java.util.UUID;
import jp.kiba.tenancy.api.CustomerIssuer;

/**
 * A token that was found good.
 *
 * @param companyId null when it speaks for no company
 * @param customer whose provider made it; null for our own
 * @param verifiedEmail null unless a customer's provider verified it; used for the first sign-in and kept nowhere
 */
record Verified(String issuer, String subject, UUID companyId, CustomerIssuer customer, String verifiedEmail) {
  @Override
  public String toString() {
    return "Verified";
  }
}
