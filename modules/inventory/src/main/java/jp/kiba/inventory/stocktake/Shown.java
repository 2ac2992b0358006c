package jp.kiba.inventory.stocktake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which lines of a count. */
@Schema(name = "StockTakeShown")
enum Shown { ALL, UNCOUNTED, DIFFERENT }
