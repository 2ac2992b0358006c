import { expect, it } from 'vitest';
import { address, marketQuery, readValues, savedValues, search, toggled } from './query';

const nothing = { kinds: [], products: [], species: [], grades: [], dryings: [], surfaces: [], treatments: [], marks: [], prefectures: [] };

it('passes on only what the server knows', () => {
  const query = marketQuery({ kind: 'CHAIRS,SAWN', sort: 'random', minThicknessMm: 'abc', maxThicknessMm: '-5', maxWidthMm: '105', prefecture: '29,99,x', species: 'SUGI,<b>' });
  expect(query).toMatchObject({ kind: ['SAWN'], sort: undefined, minThicknessMm: undefined, maxThicknessMm: undefined, maxWidthMm: 105, prefecture: ['29'], species: ['SUGI'] });
});

it('puts a value into a list and takes it out again', () => {
  expect(toggled({ species: 'SUGI' }, 'species', 'HINOKI')).toBe('SUGI,HINOKI');
  expect(toggled({ species: 'SUGI,HINOKI' }, 'species', 'SUGI')).toBe('HINOKI');
  expect(toggled({ species: 'SUGI' }, 'species', 'SUGI')).toBeUndefined();
});

it('changes of a phrase only what the phrase says', () => {
  const read = { criteria: { ...nothing, species: ['SUGI'], minLengthMm: 3000, maxLengthMm: 4000, text: '土台' }, deliverTo: '26', pieces: 100, volumeM3: null, maxYenPerM3: null };
  expect(readValues(read)).toEqual({ species: 'SUGI', minLengthMm: '3000', maxLengthMm: '4000', text: '土台', deliverTo: '26', minPieces: '100' });
});

it('brings a saved search back as it was', () => {
  const values = { kind: 'SAWN', species: 'SUGI,HINOKI', legality: 'VERIFIED', minThicknessMm: '105', maxLeadDays: '7', onlyPartners: 'true', text: '吉野', sort: 'PRICE' };
  const back = savedValues(search(marketQuery(values)), 'PRICE');
  expect(Object.fromEntries(Object.entries<string | undefined>(back).filter(([, value]) => value !== undefined))).toEqual(values);
  expect(address(back)).toContain('species=SUGI%2CHINOKI');
});
