package jp.kiba.trading.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was said about a claim. */
@Schema(name = "ClaimOccasion")
enum ClaimOccasion { OPENED, ANSWERED, OBJECTED, AGREED, WITHDRAWN }
