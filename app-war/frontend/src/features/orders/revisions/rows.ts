import type { Revision } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { texts } from './texts';

export interface ComparedRow {
  key: string;
  label: string;
  before: string | undefined;
  after: string | undefined;
}

type Line = Revision['content']['lines'][number];
type Charge = Revision['content']['charges'][number];

/** What two versions say of the same thing, as text: what differs as text differs for the reader. */
export function useRows(before: Revision | undefined, after: Revision | undefined): ComparedRow[] {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const dimensions = useDimensions();
  if (before === undefined || after === undefined) return [];
  const day = (value: string | null) => (value == null ? undefined : format.date(value));
  const money = (value: number | null) => (value == null ? c.onRequest : format.yen(value));
  const transport: Partial<Record<string, string>> = t.transport;
  const line = (one: Line | undefined) => one === undefined ? undefined : one.dropped ? t.dropped : [
    [woodName(one.wood), dimensions(one.wood)].filter(Boolean).join(' '),
    one.description ?? undefined,
    `${format.quantity(one.pieces, one.wood)}（${format.volume(one.volumeM3)}）`,
    one.unitPriceYen == null ? c.onRequest : format.unitPrice(one.unitPriceYen, one.priceUnit, one.wood),
    one.amountYen == null ? undefined : t.amount(format.yen(one.amountYen)),
  ].filter(Boolean).join('\n');
  const charge = (one: Charge | undefined) => one === undefined ? undefined : one.dropped ? t.dropped : format.yen(one.amountYen);
  const fact = (key: string, label: string, of: (one: Revision) => string | undefined): ComparedRow => ({ key, label, before: of(before), after: of(after) });
  const lineNos = [...new Set([...before.content.lines, ...after.content.lines].map((one) => one.lineNo))].sort((a, b) => a - b);
  const charges = new Map([...before.content.charges, ...after.content.charges].map((one) => [one.id, one.label]));
  return [
    fact('total', t.total, (one) => money(one.content.totalYen)),
    fact('volume', c.fields.volume, (one) => format.volume(one.content.totalM3)),
    fact('validUntil', t.validUntil, (one) => day(one.validUntil)),
    fact('deliverOn', t.deliverOn, (one) => day(one.content.deliverOn)),
    fact('place', t.place, (one) => one.content.deliveryPlace),
    fact('transport', t.transportLabel, (one) => transport[one.content.transport] ?? one.content.transport),
    fact('remarks', c.fields.remarks, (one) => (one.remarks === '' ? undefined : one.remarks)),
    ...lineNos.map((no) => fact(`line-${no}`, t.line(no), (one) => line(one.content.lines.find((each) => each.lineNo === no)))),
    ...[...charges].map(([id, label]) => fact(`charge-${id}`, label, (one) => charge(one.content.charges.find((each) => each.id === id)))),
  ].filter((row) => row.before !== undefined || row.after !== undefined);
}
