package jp.kiba.tenancy.migration;

/** Fired in the transaction that takes a spare, or finds none: the pool looks at once, and does not wait for its next turn. */
public record SpareTaken() {}
