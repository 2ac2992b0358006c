package jp.kiba.tenancy.api;

/** What sort of wood: 原木, 製材, 集成材・LVL・CLT, 合板, プレカット材, その他. Rights to sell and buy go by it. */
public enum Kind { LOG, SAWN, ENGINEERED, PANEL, PRECUT, OTHER }
