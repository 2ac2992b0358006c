import type { OrderSort, OrderStatus, OrderWanted, Side, Turn } from '@/shared/api/model';
import { wordsOf } from '@/shared/i18n/terms';
import { figure, oneOf } from '@/shared/ui/filters';

export const names = ['side', 'status', 'counterparty', 'waiting', 'overdue', 'dueFrom', 'dueTo', 'changedFrom', 'changedTo', 'minYen', 'maxYen', 'q', 'sort'] as const;
export type Values = Partial<Record<(typeof names)[number], string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f-]{36}$/;

export interface Query {
  side: Side;
  status?: OrderStatus;
  counterparty?: string;
  waiting?: Turn;
  overdue?: boolean;
  dueFrom?: string;
  dueTo?: string;
  changedFrom?: string;
  changedTo?: string;
  minYen?: number;
  maxYen?: number;
  q?: string;
  sort?: OrderSort;
}

/** What an address asks of the server: an address is typed by anybody, so only what has the right form goes on. */
export function query(values: Values): Query {
  return {
    side: oneOf(wordsOf('side'), values.side) ?? 'PURCHASE',
    status: oneOf(wordsOf('orderStatus'), values.status),
    counterparty: values.counterparty !== undefined && ID.test(values.counterparty) ? values.counterparty : undefined,
    waiting: oneOf(wordsOf('turn'), values.waiting),
    overdue: values.overdue === 'true' ? true : undefined,
    dueFrom: day(values.dueFrom),
    dueTo: day(values.dueTo),
    changedFrom: day(values.changedFrom),
    changedTo: day(values.changedTo),
    minYen: whole(values.minYen),
    maxYen: whole(values.maxYen),
    q: values.q,
    sort: oneOf(wordsOf('orderSort'), values.sort),
  };
}

/** The same as it is kept. */
export function wanted(asked: Query): OrderWanted {
  return {
    side: asked.side,
    status: asked.status ?? null,
    counterparty: asked.counterparty ?? null,
    waiting: asked.waiting ?? null,
    overdue: asked.overdue ?? false,
    dueFrom: asked.dueFrom ?? null,
    dueTo: asked.dueTo ?? null,
    changedFrom: asked.changedFrom ?? null,
    changedTo: asked.changedTo ?? null,
    minYen: asked.minYen ?? null,
    maxYen: asked.maxYen ?? null,
    q: asked.q ?? null,
    sort: asked.sort ?? 'UPDATED',
  };
}

/** The address of what was kept. */
export function kept(from: OrderWanted): Values {
  const values: Values = {};
  for (const name of names) {
    const value = from[name];
    if (value != null && value !== false && !(name === 'sort' && value === 'UPDATED')) values[name] = String(value);
  }
  return values;
}

/** Every name: those that the values do not say are taken off. */
export function complete(values: Values): Values {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** Whether the list is narrowed, beside its side and its order. */
export function narrowed(values: Values): boolean {
  return names.some((name) => name !== 'side' && name !== 'sort' && values[name] !== undefined);
}

export function address(values: Values): string {
  const said = new URLSearchParams();
  for (const name of names) {
    const value = values[name];
    if (value !== undefined) said.set(name, value);
  }
  return `/orders?${said.toString()}`;
}

function day(text: string | undefined): string | undefined {
  return text !== undefined && DAY.test(text) ? text : undefined;
}

function whole(text: string | undefined): number | undefined {
  const value = figure(text);
  return value === undefined ? undefined : Math.round(value);
}
