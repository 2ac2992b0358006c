import type { GetMarketListingsData } from '@/generated';
import { wordsOf } from '@/shared/i18n/terms';
import { figure, oneOf } from '@/shared/ui/filters';

export const ranges = [
  ['minThicknessMm', 'maxThicknessMm'],
  ['minWidthMm', 'maxWidthMm'],
  ['minLengthMm', 'maxLengthMm'],
] as const;

export const filterNames = [
  'kind', 'species', 'grade', 'prefecture',
  'minThicknessMm', 'maxThicknessMm', 'minWidthMm', 'maxWidthMm', 'minLengthMm', 'maxLengthMm',
  'minPriceYen', 'maxPriceYen', 'priceUnit', 'sort',
] as const;

export type MarketFilter = (typeof filterNames)[number];
export const sorts = ['newest', 'price'] as const;

/** The address as the server takes it. A price range means something only within one unit. */
export function marketQuery(values: Partial<Record<MarketFilter, string>>): NonNullable<GetMarketListingsData['query']> {
  const kind = oneOf(wordsOf('kind'), values.kind);
  const boards = kind !== 'LOG';
  const minPriceYen = figure(values.minPriceYen);
  const maxPriceYen = figure(values.maxPriceYen);
  const unit = oneOf(wordsOf('priceUnit'), values.priceUnit);
  const priced = minPriceYen !== undefined || maxPriceYen !== undefined;
  return {
    kind,
    species: values.species,
    grade: values.grade,
    prefecture: values.prefecture,
    minThicknessMm: boards ? figure(values.minThicknessMm) : undefined,
    maxThicknessMm: boards ? figure(values.maxThicknessMm) : undefined,
    minWidthMm: boards ? figure(values.minWidthMm) : undefined,
    maxWidthMm: boards ? figure(values.maxWidthMm) : undefined,
    minLengthMm: boards ? figure(values.minLengthMm) : undefined,
    maxLengthMm: boards ? figure(values.maxLengthMm) : undefined,
    minPriceYen,
    maxPriceYen,
    priceUnit: unit ?? (priced ? 'M3' : undefined),
    sort: oneOf(sorts, values.sort),
  };
}

