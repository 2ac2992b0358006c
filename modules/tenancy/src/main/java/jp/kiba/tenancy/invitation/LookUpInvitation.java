package jp.kiba.tenancy.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** In a body, so that the token stays out of addresses and logs. */
record LookUpInvitation(@NotNull @Size(min = 20, max = 100) String token) {

  @Override
  public String toString() {
    return "LookUpInvitation";
  }
}
