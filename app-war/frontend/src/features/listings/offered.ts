import type { Offered } from './OfferFields';

/** Leaves out what does not belong to the offer as it now is: a price on request, the named of what is for all. */
export function offeredOnly<T extends Partial<Offered>>(values: T, priced: boolean): T {
  return {
    ...values,
    unitPriceYen: priced ? values.unitPriceYen : null,
    viewers: values.visibility === 'NAMED' ? (values.viewers ?? []) : null,
  };
}
