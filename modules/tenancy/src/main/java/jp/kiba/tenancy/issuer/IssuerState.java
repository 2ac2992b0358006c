package jp.kiba.tenancy.issuer;

/** Draft → active ⇄ disabled. Only an active one is believed. */
enum IssuerState { DRAFT, ACTIVE, DISABLED }
