package jp.kiba.tenancy.logo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A logo as it was kept.
 *
 * @param logo hash of its content, as on the card
 */
@Schema(name = "Logo")
record LogoView(@Schema(required = true) String logo) {}
