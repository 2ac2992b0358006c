package jp.kiba.tenancy.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where people of this e-mail domain sign in. Told by the domain alone: the same for whoever exists and whoever does not.
 *
 * @param authorization where the browser goes to at a customer's provider; null at ours, whose library finds it
 */
@Schema(name = "FoundSignIn")
record FoundSignIn(
    @Schema(required = true) String issuer,
    @Schema(required = true) String clientId,
    @Schema(required = true) String scope,
    @Schema(required = true, nullable = true) String authorization) {}
