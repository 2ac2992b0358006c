package jp.kiba.inventory.api;

import java.util.UUID;

/**
 * A listing as a buyer may order from it.
 *
 * @param volumeRule name of the {@link VolumeRule} that a line takes over
 * @param availablePieces what was not yet reserved when it was read; may be 0
 * @param minPieces how many one order takes at the least, unless it takes all that is left
 * @param priceUnit of the buyer's own price
 * @param unitPriceYen the buyer's own price, without tax; null when on request
 */
public record Offer(UUID listingId, UUID sellerId, String sellerName, Wood wood, String volumeRule, int availablePieces,
    int minPieces, PriceUnit priceUnit, Long unitPriceYen) {}
