package jp.kiba.kernel.api;

import java.util.UUID;

/**
 * Who acts for the tenant: a member, or nobody in particular when the system does.
 *
 * @param id the member, null for the system
 * @param name shown in the tenant's own audit trail
 * @param tenantName shown to the other party instead of the person
 */
public record Actor(UUID id, String name, String tenantName) {}
