import { describe, expect, it } from 'vitest';
import { kept, query, wanted, type Values } from './query';

describe('the filters of the list of orders', () => {
  it('come back from where they were kept as they were', () => {
    const values: Values = { side: 'SALE', waiting: 'US', overdue: 'true', minYen: '1000', dueTo: '2026-12-01', q: '杉', sort: 'DUE' };
    expect(kept(wanted(query(values)))).toEqual(values);
  });

  it('ask for nothing that an address got wrong', () => {
    expect(query({ side: 'x', status: 'GONE', counterparty: '1', dueFrom: 'today', minYen: '-5', sort: 'COLOUR' })).toEqual(query({}));
  });
});
