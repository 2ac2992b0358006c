package jp.kiba.tenancy.issuer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.kiba.tenancy.api.CustomerIssuer.Token;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the customer's provider is told and what its tokens say.
 *
 * @param issuer exactly as it stands in the tokens' {@code iss}; the discovery document lies below it
 * @param clientSecret never given out again; null for PKCE alone, and in a change to keep the one there is
 * @param audience null when it is the client id
 * @param tokenUseClaim null when the tokens say nothing about their use
 */
record IssuerSettings(
    @NotNull @Size(max = 300) @Pattern(regexp = "https?://[A-Za-z0-9.:-]+(/[A-Za-z0-9._~/-]*)?") String issuer,
    @NotBlank @Size(max = 200) String clientId,
    @Schema(nullable = true) @Size(max = 500) String clientSecret,
    @Schema(nullable = true) @Size(max = 300) String audience,
    @NotNull Token token,
    @NotBlank @Size(max = 200) String scope,
    @NotNull @Size(max = 100) @Pattern(regexp = CLAIM) String subjectClaim,
    @NotNull @Size(max = 100) @Pattern(regexp = CLAIM) String emailClaim,
    @NotNull @Size(max = 100) @Pattern(regexp = CLAIM) String emailVerifiedClaim,
    @Schema(nullable = true) @Size(max = 100) String tokenUseClaim,
    @Schema(nullable = true) @Size(max = 100) String tokenUse) {
  private static final String CLAIM = "[A-Za-z0-9_:./-]+";

  @Override
  public String toString() {
    return "IssuerSettings";
  }
}
