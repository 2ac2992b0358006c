import { expect, test } from 'vitest';
import { quantity, refusal } from './quantity';

const listing = { minPieces: 20, availablePieces: 100 };

test('full-width digits and thousands are numbers, parts of a piece are none', () => {
  expect(quantity('１２０')).toBe(120);
  expect(quantity('1,200')).toBe(1200);
  expect(quantity('2.5')).toBeUndefined();
  expect(quantity('0')).toBeUndefined();
  expect(quantity('十本')).toBeUndefined();
});

test('an empty field asks for nothing, and bounds are those of the offer', () => {
  expect(refusal(listing, ' ')).toBeUndefined();
  expect(refusal(listing, 'x')).toBe('whole');
  expect(refusal(listing, '19')).toBe('least');
  expect(refusal(listing, '20')).toBeUndefined();
  expect(refusal(listing, '101')).toBe('most');
  expect(refusal({ minPieces: 20, availablePieces: 7 }, '7')).toBeUndefined();
});
