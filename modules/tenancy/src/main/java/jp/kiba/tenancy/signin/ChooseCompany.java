package jp.kiba.tenancy.signin;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says for which company one's next token speaks.
 *
 * @param companyId null for none: how an operator goes back to their own desk
 */
record ChooseCompany(@Schema(nullable = true) UUID companyId) {}
