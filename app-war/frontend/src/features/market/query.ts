import type { GetMarketListingsData } from '@/generated';
import type { Criteria, MarketSearch, Reading } from '@/shared/api/model';
import { wordsOf } from '@/shared/i18n/terms';
import { figure, oneOf } from '@/shared/ui/filters';

export type Query = NonNullable<GetMarketListingsData['query']>;

export const ranges = [
  ['minThicknessMm', 'maxThicknessMm'],
  ['minWidthMm', 'maxWidthMm'],
  ['minLengthMm', 'maxLengthMm'],
  ['minDiameterCm', 'maxDiameterCm'],
] as const;

/** Filters that take several values: in the address between commas. */
export const lists = ['kind', 'product', 'species', 'grade', 'drying', 'mark', 'legality', 'prefecture'] as const;

const figures = [...ranges.flat(), 'minYenPerM3', 'maxYenPerM3', 'minPieces', 'minM3', 'maxLeadDays'] as const;

export const filterNames = [...lists, ...figures, 'priceUnit', 'deliverTo', 'seller', 'onlyPartners', 'text', 'sort'] as const;

export type MarketFilter = (typeof filterNames)[number];
export type ListFilter = (typeof lists)[number];
export type Values = Partial<Record<MarketFilter, string>>;
export const sorts = ['NEWEST', 'PRICE', 'LEAD', 'VOLUME'] as const;

const codes = /^[A-Z0-9_]{1,40}$/;

/** The values of a list in the address. */
export function chosen(values: Values, name: MarketFilter): string[] {
  return (values[name] ?? '').split(',').filter((one) => one !== '');
}

/** The list with the value put in or taken out, as it stands in the address. */
export function toggled(values: Values, name: MarketFilter, value: string): string | undefined {
  const now = chosen(values, name);
  const after = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return after.length === 0 ? undefined : after.join(',');
}

/** The address as the server takes it: what could only be refused is left out. */
export function marketQuery(values: Values): Query {
  const many = (name: ListFilter, known = codes) => {
    const list = chosen(values, name).filter((one) => known.test(one));
    return list.length === 0 ? undefined : list;
  };
  const grade = chosen(values, 'grade').map((one) => one.slice(0, 40));
  return {
    kind: wordsOf('kind').filter((kind) => chosen(values, 'kind').includes(kind)),
    product: many('product') as Query['product'],
    species: many('species'),
    // A grade may be the seller's own word.
    grade: grade.length === 0 ? undefined : grade,
    drying: many('drying') as Query['drying'],
    mark: many('mark') as Query['mark'],
    legality: many('legality') as Query['legality'],
    prefecture: many('prefecture', /^[0-4][0-9]$/),
    ...Object.fromEntries(figures.map((name) => [name, figure(values[name])])),
    priceUnit: wordsOf('priceUnit').filter((unit) => chosen(values, 'priceUnit').includes(unit)),
    deliverTo: /^[0-4][0-9]$/.test(values.deliverTo ?? '') ? values.deliverTo : undefined,
    seller: /^[0-9a-f-]{36}$/.test(values.seller ?? '') ? [values.seller ?? ''] : undefined,
    onlyPartners: values.onlyPartners === 'true' ? true : undefined,
    text: values.text?.slice(0, 100),
    sort: oneOf(sorts, values.sort),
  };
}

function joined(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.join(',');
}

function wood(criteria: Criteria): Values {
  const values: Values = {
    kind: joined(criteria.kinds),
    product: joined(criteria.products),
    species: joined(criteria.species),
    grade: joined(criteria.grades),
    drying: joined(criteria.dryings),
    mark: joined(criteria.marks),
    prefecture: joined(criteria.prefectures),
    text: criteria.text ?? undefined,
  };
  for (const name of ranges.flat()) values[name] = criteria[name]?.toString();
  return values;
}

/** What was read out of a phrase, as changes of the address; what it does not say stays as it is. */
export function readValues(read: Reading): Values {
  const said: Values = {
    ...wood(read.criteria),
    deliverTo: read.deliverTo ?? undefined,
    minPieces: read.pieces?.toString(),
    minM3: read.volumeM3?.toString(),
    maxYenPerM3: read.maxYenPerM3?.toString(),
  };
  const values: Values = {};
  for (const name of filterNames) if (said[name] !== undefined) values[name] = said[name];
  return values;
}

/** A saved search as an address. */
export function savedValues(search: MarketSearch, sort: string): Values {
  return {
    ...wood(search.wood),
    legality: joined(search.legality),
    priceUnit: joined(search.priceUnits),
    minYenPerM3: search.minYenPerM3?.toString(),
    maxYenPerM3: search.maxYenPerM3?.toString(),
    minPieces: search.minPieces?.toString(),
    minM3: search.minM3?.toString(),
    maxLeadDays: search.maxLeadDays?.toString(),
    deliverTo: search.deliverTo ?? undefined,
    seller: search.sellers[0],
    onlyPartners: search.onlyPartners ? 'true' : undefined,
    sort: sort === 'NEWEST' ? undefined : sort,
  };
}

export function address(values: Values): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries<string | undefined>(values)) if (value !== undefined) params.set(name, value);
  return `/market?${params.toString()}`;
}

/** The address as a search to be saved. */
export function search(query: Query): MarketSearch {
  return {
    wood: {
      kinds: query.kind ?? [],
      products: query.product ?? [],
      species: query.species ?? [],
      grades: query.grade ?? [],
      dryings: query.drying ?? [],
      surfaces: query.surface ?? [],
      treatments: query.treatment ?? [],
      marks: query.mark ?? [],
      prefectures: query.prefecture ?? [],
      ...Object.fromEntries(ranges.flat().map((name) => [name, query[name] ?? null])),
      text: query.text ?? null,
    },
    priceUnits: query.priceUnit ?? [],
    minYenPerM3: query.minYenPerM3 ?? null,
    maxYenPerM3: query.maxYenPerM3 ?? null,
    minPieces: query.minPieces ?? null,
    minM3: query.minM3 ?? null,
    maxLeadDays: query.maxLeadDays ?? null,
    deliverTo: query.deliverTo ?? null,
    sellers: query.seller ?? [],
    legality: query.legality ?? [],
    onlyPartners: query.onlyPartners ?? false,
  };
}
