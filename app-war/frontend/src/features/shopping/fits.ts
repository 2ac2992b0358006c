import type { ComparedOffer, Comparison } from '@/shared/api/model';
import type { Chosen } from './ComparisonPage';

/** Whether an offer would do: enough, delivered there, and not known to be late. */
export function fits(offer: ComparedOffer): boolean {
  return offer.enough && offer.delivers && offer.inTime !== false;
}

/** Everything that one seller could deliver. */
export function ofSeller(comparison: Comparison, companyId: string): Chosen {
  return Object.fromEntries(comparison.lines.flatMap((line) => {
    const offer = line.offers.find((one) => one.listing.seller.companyId === companyId && fits(one));
    return offer === undefined ? [] : [[line.lineNo, offer.listing.id]];
  }));
}

/** The cheapest split, as the server found it. */
export function ofSplit(comparison: Comparison): Chosen {
  return Object.fromEntries(comparison.split.map((choice) => [choice.lineNo, choice.listingId]));
}
