import type { MarketListing } from '@/shared/api/model';
import { parseNumber } from '@/shared/format/format';

/** @returns the whole number that was typed, from 1; undefined for anything else */
export function quantity(text: string): number | undefined {
  const pieces = parseNumber(text);
  return pieces !== undefined && Number.isInteger(pieces) && pieces > 0 ? pieces : undefined;
}

/** Why the seller's offer does not allow that quantity; the server asks the same once more. */
export function refusal(listing: Pick<MarketListing, 'minPieces' | 'availablePieces'>, text: string): 'whole' | 'least' | 'most' | undefined {
  if (text.trim() === '') return undefined;
  const pieces = quantity(text);
  if (pieces === undefined) return 'whole';
  if (pieces > listing.availablePieces) return 'most';
  return pieces < Math.min(listing.minPieces, listing.availablePieces) ? 'least' : undefined;
}
