package jp.kiba.tenancy.api;

/** Open until the operator approves or refuses it, or the company asks for something else. */
public enum TypeRequestState { OPEN, APPROVED, REFUSED, WITHDRAWN }
