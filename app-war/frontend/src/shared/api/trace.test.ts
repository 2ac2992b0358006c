import { expect, it } from 'vitest';
import { traceparent } from './trace';

it('begins another trace each time, in the form that the server takes', () => {
  expect(traceparent()).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(traceparent()).not.toBe(traceparent());
});
