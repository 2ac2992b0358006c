package jp.kiba.tenancy.api;

/** The preset roles: 管理者 営業 購買 承認者 倉庫 経理 閲覧. */
public enum MemberRole { ADMINISTRATOR, SALES, PURCHASING, APPROVER, WAREHOUSE, ACCOUNTING, VIEWER }
