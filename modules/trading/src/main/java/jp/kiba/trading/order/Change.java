package jp.kiba.trading.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a line or a charge. */
@Schema(name = "AmendmentChange")
enum Change { CHANGED, ADDED, DROPPED }
