package jp.kiba.trading.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What turnover is summed up by. */
@Schema(name = "TurnoverGrouping")
enum Grouping { MONTH, PARTNER, SPECIES }
