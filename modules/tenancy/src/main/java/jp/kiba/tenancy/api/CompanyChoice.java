package jp.kiba.tenancy.api;

import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.SignedIn.Identity;

/** Which of one's companies the next token speaks for. The identity provider reads it; the token in hand stays what it is. */
public interface CompanyChoice {
  /** In a transaction of its own.
   *
   * @param companyId null to speak for none
   * @throws Problem 404 for a company that this identity may not speak for, and for one that is not there */
  void choose(Identity who, UUID companyId);
}
