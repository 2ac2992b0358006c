package jp.kiba.trading.attachment;

/** What a file is for: 依頼・見積の資料 検収の写真 クレーム その他. */
enum Purpose { REQUEST, RECEIPT, CLAIM, OTHER }
