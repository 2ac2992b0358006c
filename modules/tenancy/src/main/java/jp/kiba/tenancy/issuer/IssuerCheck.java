package jp.kiba.tenancy.issuer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of asking the provider what it is. */
@Schema(name = "IssuerCheck")
record IssuerCheck(@Schema(required = true) List<Finding> findings) {
  /** What was looked at, in this order. */
  @Schema(name = "IssuerCheckStep")
  enum Step { DISCOVERY, ISSUER, ENDPOINTS, KEYS, PKCE, RS256 }

  /** NOT_ALLOWED: an address that we do not call, such as one that is not https or lies inside. */
  @Schema(name = "IssuerCheckResult")
  enum Result { OK, NOT_SAID, DIFFERENT, MISSING, NOT_ALLOWED, UNREACHABLE, NOT_TRUSTED, TOO_SLOW, NOT_READABLE }

  record Finding(@Schema(required = true) Step step, @Schema(required = true) Result result) {}
}
