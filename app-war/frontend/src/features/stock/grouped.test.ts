import { expect, it } from 'vitest';
import type { StockTotal } from '@/shared/api/model';
import { grouped } from './grouped';

const row = (changes: Partial<StockTotal>): StockTotal => ({
  kind: 'SAWN', species: 'SUGI', grade: 'TOKUITTO', placeId: 'a', place: '土場', lots: 1, pieces: 10, volumeM3: 0.1, valueYen: 100, ...changes,
});

it('adds up without the tail of binary fractions', () => {
  const [group] = grouped([row({}), row({ placeId: 'b', volumeM3: 0.2 })], 'SPECIES');
  expect(group).toMatchObject({ lots: 2, pieces: 20, volumeM3: 0.3, valueYen: 200 });
});

it('keeps an unknown value apart from nothing', () => {
  expect(grouped([row({ valueYen: null })], 'KIND')[0]?.valueYen).toBeNull();
  expect(grouped([row({ valueYen: null }), row({ valueYen: 0 })], 'KIND')[0]?.valueYen).toBe(0);
});

it('puts the largest volume first', () => {
  expect(grouped([row({}), row({ placeId: 'b', volumeM3: 5 })], 'PLACE').map((group) => group.key)).toEqual(['b', 'a']);
});
