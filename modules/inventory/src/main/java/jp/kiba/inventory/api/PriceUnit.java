package jp.kiba.inventory.api;

/** What a unit price is for: one m³, or one piece. */
public enum PriceUnit { M3, PIECE }
