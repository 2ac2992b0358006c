package jp.kiba.trading.approval;

/** 依頼中 承認 差し戻し 却下 取り下げ. */
enum ApprovalState { REQUESTED, APPROVED, SENT_BACK, REJECTED, WITHDRAWN }
