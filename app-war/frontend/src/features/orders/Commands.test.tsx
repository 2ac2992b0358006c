import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import type { Order } from '@/shared/api/model';
import { Commands } from './Commands';
import { openLines } from './possible';
import { Progress } from './Progress';

const line: Order['lines'][number] = {
  id: '00000000-0000-4000-8000-000000000001',
  lineNo: 1,
  listingId: '00000000-0000-4000-8000-000000000002',
  wood: { kind: 'SAWN', species: 'sugi', grade: '特一等', board: { thicknessMm: 105, widthMm: 105, lengthMm: 3000 }, drying: 'KD', moisturePercent: 20, surface: 'PLANED' },
  pieces: 100,
  volumeM3: 3.308,
  volumeRule: 'SAWN/1',
  priceUnit: 'M3',
  unitPriceYen: 68000,
  amountYen: 224944,
  description: null,
  wantedPieces: null,
  taxPercent: 10,
  answer: null,
  alternativeTo: null,
  dropped: false,
  shippedPieces: 0,
  receivedPieces: 0,
  closedShort: false,
  mostPieces: 100,
  tolerancePercent: 0,
};

function order(changes: Partial<Order>): Order {
  return {
    id: '00000000-0000-4000-8000-000000000009',
    number: 'K-1',
    side: 'PURCHASE',
    status: 'DRAFT',
    version: 1,
    counterparty: { companyId: '00000000-0000-4000-8000-000000000003', tradeName: '日向林業', contact: null },
    deliveryPlace: '新木場',
    deliverOn: null,
    transport: 'SELLER_DELIVERS',
    revisionNo: 0,
    splitFrom: null,
    charges: [],
    rates: [],
    quoteValidUntil: null,
    remarks: '',
    cancellationAskedBy: null,
    amendmentAskedBy: null,
    openClaims: 0,
    disputedYen: 0,
    shipPlannedOn: null,
    lines: [line],
    totalYen: 224944,
    totalM3: 3.308,
    shipments: [],
    history: [],
    commands: [],
    ...changes,
  };
}

function show(element: React.ReactElement) {
  render(<QueryClientProvider client={new QueryClient()}><MemoryRouter>{element}</MemoryRouter></QueryClientProvider>);
}

it('offers what the server says is possible, and nothing else', () => {
  show(<Commands order={order({ commands: [
    { command: 'PLACE', possible: true, why: null, reason: null },
    { command: 'EDIT', possible: true, why: null, reason: null },
    { command: 'QUOTE', possible: false, why: 'STATE', reason: 'x' },
  ] })} />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toHaveLength(1);
  expect(screen.getByRole('button').textContent).toMatch(/発注する|Place the order/);
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/\/draft$/);
});

it('says whose permission is missing when nothing is possible', () => {
  show(<Commands order={order({ commands: [{ command: 'PLACE', possible: false, why: 'PERMISSION', reason: 'x' }] })} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/「発注する」の権限がありません|“Place the order” takes a permission/)).toBeTruthy();
});

it('says whose turn it is when only ending is left', () => {
  show(<Commands order={order({ status: 'ORDERED', commands: [{ command: 'CANCEL', possible: true, why: null, reason: null }, { command: 'PLACE', possible: false, why: 'STATE', reason: 'x' }] })} />);
  expect(screen.getByText(/売り手の受注確定を待っています|Waiting for the seller to confirm/)).toBeTruthy();
});

it('asks for a quote before an order without a price', () => {
  show(<Commands order={order({ totalYen: null, commands: [{ command: 'PLACE', possible: false, why: 'GUARD', reason: '価格が決まっていません' }, { command: 'REQUEST', possible: true, why: null, reason: null }] })} />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([expect.stringMatching(/見積を依頼する|Ask for a quote|Request a quote/)]);
});

it('counts what is still to be sent', () => {
  const lines = [{ ...line, shippedPieces: 60 }, { ...line, id: 'b', shippedPieces: 100 }, { ...line, id: 'c', closedShort: true }];
  expect(openLines(order({ lines })).map(({ line: { id }, open }) => [id, open])).toEqual([[line.id, 40]]);
});

it('marks the state an order stands in', () => {
  show(<Progress order={order({ status: 'SHIPPING', history: [
    { at: '2026-11-01T00:00:00Z', byUs: true, from: null, to: 'DRAFT', command: 'EDIT', reason: null },
    { at: '2026-11-02T00:00:00Z', byUs: true, from: 'DRAFT', to: 'ORDERED', command: 'PLACE', reason: null },
  ] })} />);
  const current = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');
  expect(current).toHaveLength(1);
  expect(current[0]?.textContent).toMatch(/出荷|Shipping/);
});

it('ends a cancelled order where it was cancelled', () => {
  show(<Progress order={order({ status: 'CANCELLED', history: [
    { at: '2026-11-02T00:00:00Z', byUs: true, from: 'DRAFT', to: 'ORDERED', command: 'PLACE', reason: null },
    { at: '2026-11-03T00:00:00Z', byUs: false, from: 'ORDERED', to: 'CANCELLED', command: 'DECLINE', reason: 'x' },
  ] })} />);
  const steps = screen.getAllByRole('listitem');
  expect(steps).toHaveLength(5);
  expect(steps[4]?.getAttribute('aria-current')).toBe('step');
});
