package jp.kiba.tenancy.api;

/** Invited → active ⇄ suspended → closed. A suspended company's members only read. */
public enum CompanyState { INVITED, ACTIVE, SUSPENDED, CLOSED }
