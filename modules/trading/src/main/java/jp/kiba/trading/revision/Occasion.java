package jp.kiba.trading.revision;

/** What a revision was made for: 見積依頼 見積 逆見積（買い手の希望） 発注 受注確定 変更. */
public enum Occasion { REQUEST, QUOTE, COUNTER, PLACE, CONFIRM, AMENDMENT }
