package jp.kiba.trading.order;

/** 下書き 見積依頼 見積提示 発注 受注確定 出荷 検収 完了 取消. Who may take it where stands in {@link Transition}. */
public enum OrderStatus { DRAFT, REQUESTED, QUOTED, ORDERED, CONFIRMED, SHIPPING, RECEIVED, COMPLETED, CANCELLED }
