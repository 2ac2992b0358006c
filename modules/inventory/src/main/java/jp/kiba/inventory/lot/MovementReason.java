package jp.kiba.inventory.lot;

/** Why pieces came or went: 入庫 出庫 調整 移動 分割 統合 加工 棚卸 取込. */
public enum MovementReason { RECEIPT, ISSUE, ADJUSTMENT, MOVE, SPLIT, MERGE, TRANSFORM, COUNT, IMPORT }
