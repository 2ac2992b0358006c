package jp.kiba.kernel.api;

/**
 * A part of an answer that may be taken back: shown as long as it holds, and never kept. The answer that is repeated to
 * whoever sends a command again has null in its place.
 */
public interface Revocable {}
