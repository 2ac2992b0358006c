import { expect, it } from 'vitest';
import { zPostOrdersBody } from '@/generated/zod.gen';
import { withoutBlanks } from './values';

it('leaves out what is blank, except text that the server asks for and takes empty', () => {
  const draft = { lines: [{ listingId: ' x ', pieces: null }], deliveryPlace: '  ', deliverOn: '', remarks: ' ' };
  expect(withoutBlanks(draft, zPostOrdersBody)).toEqual({ lines: [{ listingId: 'x' }], deliveryPlace: '', remarks: '' });
});
