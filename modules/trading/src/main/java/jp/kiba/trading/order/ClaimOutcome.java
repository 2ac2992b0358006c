package jp.kiba.trading.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of it: money off 値引き, another delivery 代替品, goods back 返品, nothing 対応なし. */
@Schema(name = "ClaimOutcome")
enum ClaimOutcome { CREDIT, REPLACEMENT, RETURN, REFUSED }
