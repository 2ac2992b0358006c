package jp.kiba.tenancy.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret that signs, shown this once: afterwards nobody can read it, only Kiba use it. */
record WebhookWithSecret(
    @Schema(required = true) WebhookView webhook,
    @Schema(required = true) String secret) {

  @Override
  public String toString() {
    return "WebhookWithSecret";
  }
}
