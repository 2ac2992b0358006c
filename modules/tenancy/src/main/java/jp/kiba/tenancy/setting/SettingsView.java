package jp.kiba.tenancy.setting;

import jp.kiba.tenancy.api.CompanySettings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Our settings: what we chose, what would hold if we had not, and what holds. */
@Schema(name = "Settings")
record SettingsView(
    @Schema(required = true) int version,
    @Schema(required = true) ChosenSettings chosen,
    @Schema(required = true) CompanySettings defaults,
    @Schema(required = true) CompanySettings inForce) {}
