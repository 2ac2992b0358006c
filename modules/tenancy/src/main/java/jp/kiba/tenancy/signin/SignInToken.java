package jp.kiba.tenancy.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param token the provider's own, to be sent with each request; checked there, not here */
@Schema(name = "SignInToken")
record SignInToken(@Schema(required = true) String token) {
  @Override
  public String toString() {
    return "SignInToken";
  }
}
