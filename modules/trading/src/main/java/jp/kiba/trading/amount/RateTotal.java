package jp.kiba.trading.amount;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is taxed at one rate.
 *
 * @param netYen without tax, discounts taken off
 * @param taxYen an estimate until the invoice, which rounds once per rate over all that is on it
 */
@Schema(name = "RateTotal")
public record RateTotal(
    @Schema(required = true) int percent,
    @Schema(required = true) long netYen,
    @Schema(required = true) long taxYen) {}
