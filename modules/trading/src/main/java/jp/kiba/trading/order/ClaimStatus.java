package jp.kiba.trading.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open → answered by the seller → resolved when the buyer agrees, or open again; withdrawn by the buyer. */
@Schema(name = "ClaimStatus")
enum ClaimStatus { OPEN, ANSWERED, RESOLVED, WITHDRAWN }
