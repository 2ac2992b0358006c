package jp.kiba.tenancy.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** In a body, so that the address stays out of logs. */
record FindSignIn(@NotBlank @Size(max = 254) String email) {
  @Override
  public String toString() {
    return "FindSignIn";
  }
}
