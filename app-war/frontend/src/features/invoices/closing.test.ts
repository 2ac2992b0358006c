import { expect, it } from 'vitest';
import { day, lastMonthsEnd, yearBefore } from './closing';

it('closes the month before, over the turn of the year and in a leap year', () => {
  expect(lastMonthsEnd(new Date(2026, 10, 29))).toBe('2026-10-31');
  expect(lastMonthsEnd(new Date(2027, 0, 5))).toBe('2026-12-31');
  expect(lastMonthsEnd(new Date(2028, 2, 1))).toBe('2028-02-29');
});

it('looks back for a year at most', () => {
  expect(yearBefore(new Date(2026, 10, 29))).toBe('2025-11-30');
  expect(day(new Date(2026, 0, 9))).toBe('2026-01-09');
});
