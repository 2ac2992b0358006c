package jp.kiba.tenancy.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The code that a customer's provider sent the browser back with, and what proves that it is this browser's. */
record ExchangeCode(
    @NotBlank @Size(max = 300) String issuer,
    @NotBlank @Size(max = 200) String clientId,
    @NotBlank @Size(max = 4000) String code,
    @NotNull @Size(min = 43, max = 128) @Pattern(regexp = "[A-Za-z0-9._~-]+") String codeVerifier,
    @NotNull @Size(min = 20, max = 200) String nonce,
    @NotNull @Size(max = 300) @Pattern(regexp = "https?://[A-Za-z0-9.:-]+/signed-in") String redirectUri) {
  @Override
  public String toString() {
    return "ExchangeCode";
  }
}
