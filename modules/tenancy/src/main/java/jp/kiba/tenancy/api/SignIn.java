package jp.kiba.tenancy.api;

import java.util.Optional;
import java.util.UUID;

/** Asked once for each request, after the token was verified: nothing is cached, so a disabled member is out at once. */
public interface SignIn {
  /** @return the active member whom this identity is in this company; empty when there is none, the member is disabled or the
   *     company is not open */
  Optional<Caller> member(String issuer, String subject, UUID companyId);

  /** @return the key as a caller: its id stands where a member's does, its name where a name does, marked as a program's; empty for one that is
   *     unknown, expired or revoked, and when the company is not open */
  Optional<Caller> key(KeySecret secret);

  /** Notes that a key was used, to the minute. Not for the request's own thread: nobody waits for it. */
  void keyUsed(UUID keyId);

  /** @return whether this identity belongs to Kiba's own staff */
  boolean operator(String issuer, String subject);

  /** @return who acts behind the token of a company's directory: nobody in person, with the one right to keep members */
  Optional<Caller> directory(String token);
}
