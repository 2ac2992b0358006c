package jp.kiba.app.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Every resource and provider of the modules, found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info = @Info(title = "Kiba", version = "1", license = @License(name = "AGPL-3.0-only"), description = """
        木場 — the marketplace for lumber distribution. Errors are RFC 9457 problem details. Lists are paged by an opaque \
        cursor. Commands carry the version they saw; POST commands of a company may carry an Idempotency-Key."""),
    components = @Components(securitySchemes = @SecurityScheme(
        securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
        description = "Access token of the identity provider, RS256, for one company")))
public class Api extends Application {}
