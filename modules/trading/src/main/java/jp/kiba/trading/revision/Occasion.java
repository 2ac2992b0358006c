package jp.kiba.trading.revision;

/** What a revision was made for: 見積依頼 見積 逆見積（買い手の希望） 一部受諾の残り 発注 受注確定 変更. */
public enum Occasion { REQUEST, QUOTE, COUNTER, SPLIT, PLACE, CONFIRM, AMENDMENT }
