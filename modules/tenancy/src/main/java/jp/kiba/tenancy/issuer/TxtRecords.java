package jp.kiba.tenancy.issuer;

import java.util.Set;

/** What the DNS says, as far as we ask it. */
interface TxtRecords {
  /** @return the texts that stand at the domain; empty when there are none, no such domain, or no answer */
  Set<String> of(String domain);
}
