package jp.kiba.inventory.lot;

/** Why the book was wrong: 破損 紛失 発見 自家使用 廃棄 再検品 返品 入力誤り その他. */
public enum AdjustmentCode { DAMAGED, LOST, FOUND, OWN_USE, DISPOSED, INSPECTED, RETURNED, ENTRY_ERROR, OTHER }
