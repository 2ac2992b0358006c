package jp.kiba.tenancy.api;

/** When a delivery is paid: 締め払い by a monthly invoice, 都度払い by one for each shipment, 前払い before it leaves. */
public enum Payment { MONTHLY, PER_SHIPMENT, PREPAID }
