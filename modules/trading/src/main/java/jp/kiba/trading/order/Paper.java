package jp.kiba.trading.order;

/** The paper that witnesses a transition, as the trade has always had it. */
enum Paper {
  /** 見積依頼書 */
  QUOTATION_REQUEST,
  /** 見積書 */
  QUOTATION,
  /** 注文書 */
  PURCHASE_ORDER,
  /** 注文請書 */
  ORDER_CONFIRMATION,
  /** 納品書 */
  DELIVERY_NOTE,
  /** 検収書 */
  GOODS_RECEIPT,
  /** 取消通知書 */
  CANCELLATION_NOTICE,
  /** 領収書 */
  RECEIPT
}
