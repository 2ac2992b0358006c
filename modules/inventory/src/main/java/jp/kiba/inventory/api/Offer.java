package jp.kiba.inventory.api;

import java.util.UUID;

/**
 * A listing as a buyer may order from it.
 *
 * @param volumeRule name of the {@link VolumeRule} that a line takes over
 * @param availablePieces what was not yet reserved when it was read; may be 0
 * @param unitPriceYen without tax; null when on request
 */
public record Offer(UUID listingId, UUID sellerId, String sellerName, Wood wood, String volumeRule, int availablePieces,
    PriceUnit priceUnit, Long unitPriceYen) {}
