import { expect, it } from 'vitest';
import { marketQuery } from './query';

it('passes on only what the server knows', () => {
  const query = marketQuery({ kind: 'CHAIRS', sort: 'random', minThicknessMm: 'abc', maxThicknessMm: '-5', maxWidthMm: '105' });
  expect(query).toMatchObject({ kind: undefined, sort: undefined, minThicknessMm: undefined, maxThicknessMm: undefined, maxWidthMm: 105 });
});

it('asks no board dimensions of logs', () => {
  expect(marketQuery({ kind: 'LOG', minThicknessMm: '30' }).minThicknessMm).toBeUndefined();
  expect(marketQuery({ kind: 'SAWN', minThicknessMm: '30' }).minThicknessMm).toBe(30);
});

it('compares prices within one unit', () => {
  expect(marketQuery({ maxPriceYen: '60000' }).priceUnit).toBe('M3');
  expect(marketQuery({ maxPriceYen: '600', priceUnit: 'PIECE' }).priceUnit).toBe('PIECE');
  expect(marketQuery({}).priceUnit).toBeUndefined();
});
