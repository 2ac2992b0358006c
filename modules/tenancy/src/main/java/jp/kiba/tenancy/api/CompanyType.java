package jp.kiba.tenancy.api;

/** 業種: 林業 市場 製材所 プレカット 建設会社 メーカー 問屋 その他. A company may be several at once. */
public enum CompanyType { FORESTRY, LOG_MARKET, SAWMILL, PRECUT, BUILDER, MANUFACTURER, WHOLESALER, OTHER }
