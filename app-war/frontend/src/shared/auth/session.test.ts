import { expect, it } from 'vitest';
import { safePath } from './session';

it('goes back only to paths of this site', () => {
  expect(safePath('/orders?side=SALE#x')).toBe('/orders?side=SALE#x');
  expect(safePath('//evil.example/')).toBe('/');
  expect(safePath('/\\evil.example')).toBe('/');
  expect(safePath('https://evil.example')).toBe('/');
  expect(safePath(undefined)).toBe('/');
});
