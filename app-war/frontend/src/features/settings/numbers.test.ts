import { expect, test } from 'vitest';
import { numberExample } from './numbers';

test('a form of numbers is shown by its first one', () => {
  expect(numberExample('{YYYY}-{00000}', 2026)).toBe('2026-00001');
  expect(numberExample('注{YY}/{000}', 2026)).toBe('注26/001');
});

test('what is being typed does not break it', () => {
  expect(numberExample('{YY', 2026)).toBe('{YY');
});
