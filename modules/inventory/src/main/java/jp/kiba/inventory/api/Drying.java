package jp.kiba.inventory.api;

/** 乾燥: green 未乾燥, air-dried 天然乾燥, kiln-dried 人工乾燥. */
public enum Drying { GREEN, AD, KD }
