package jp.kiba.app.isolation;

import java.util.UUID;

/**
 * A company that has joined.
 *
 * @param schema of its book, and its role
 */
public record Company(UUID id, String schema) {}
