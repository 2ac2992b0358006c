package jp.kiba.trading.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of an order's way, from the first time it came to one step to the first time it came to the next. */
@Schema(name = "CycleStage")
enum CycleStage { QUOTING, DECIDING, CONFIRMING, DISPATCHING, RECEIVING, WHOLE }
