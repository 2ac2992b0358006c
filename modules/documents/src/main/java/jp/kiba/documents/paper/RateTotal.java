package jp.kiba.documents.paper;

/**
 * What is taxed at one rate, and the tax on it.
 *
 * @param netYen the sum without tax; may be negative
 * @param taxYen rounded once, of the sum
 */
public record RateTotal(int taxPercent, long netYen, long taxYen) {}
