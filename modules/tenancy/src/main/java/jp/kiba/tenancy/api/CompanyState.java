package jp.kiba.tenancy.api;

/**
 * Invited → active ⇄ suspended → closed, and active ⇄ leaving → gone from the registry. The members of a suspended or leaving
 * company only read.
 */
public enum CompanyState { INVITED, ACTIVE, SUSPENDED, LEAVING, CLOSED }
