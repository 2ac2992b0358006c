import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { getOrders } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { texts } from './texts';

const sides = wordsOf('side');
const states = wordsOf('orderStatus');

export function OrdersPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const can = useCan();
  const { values, set } = useFilters(['side', 'status', 'q']);
  const side = oneOf(sides, values.side) ?? 'PURCHASE';
  const status = oneOf(states, values.status);
  const pages = usePages(['orders', side, status, values.q], (cursor, signal) =>
    getOrders({ query: { side, status, q: values.q, cursor }, signal }),
  );
  const filtered = status !== undefined || values.q !== undefined;
  // A draft is the buyer's alone.
  const choices = states.filter((state) => side === 'PURCHASE' || state !== 'DRAFT');
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<LinkButton to="/market" variant="contained">{t.toMarket}</LinkButton>} />
      <Tabs value={side} onChange={(_, next: string) => set({ side: next, status: undefined })} aria-label={t.sides} sx={{ mb: 2 }}>
        {sides.map((value) => <Tab key={value} value={value} id={`tab-${value}`} aria-controls="orders" label={words.side[value]} />)}
      </Tabs>
      <div role="tabpanel" id="orders" aria-labelledby={`tab-${side}`}>
        <Section flush>
          <FilterBar label={c.search}>
            <FilterText label={t.search} value={values.q} onChange={(q) => set({ q })} />
            <FilterChoice label={c.fields.status} value={status} choices={choices.map((value) => ({ value, label: words.orderStatus[value] }))} onChange={(next) => set({ status: next })} />
          </FilterBar>
          <ResourceList
            label={words.side[side]}
            pages={pages}
            rowKey={(row) => row.id}
            title={{ header: side === 'PURCHASE' ? t.seller : t.buyer, cell: (row) => row.counterparty.tradeName, href: (row) => `/orders/${row.id}`, detail: (row) => row.number ?? t.noNumber }}
            columns={[
              { id: 'status', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.orderStatus[row.status]} tone={orderTone[row.status]} /> },
              { id: 'lines', header: t.lines, align: 'right', cell: (row) => format.number(row.lineCount) },
              { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.totalM3) },
              { id: 'total', header: t.total, align: 'right', cell: (row) => <strong>{row.totalYen == null ? c.onRequest : format.yen(row.totalYen)}</strong> },
              { id: 'updated', header: t.updatedAt, nowrap: true, cell: (row) => format.dateTime(row.updatedAt) },
            ]}
            empty={
              filtered
                ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={() => set({ status: undefined, q: undefined })}>{c.clearFilters}</Button>} />
                : <EmptyState title={side === 'PURCHASE' ? t.noPurchases : t.noSales} action={side === 'PURCHASE' ? <LinkButton to="/market" variant="contained">{t.toMarket}</LinkButton> : can('listing:view') && <LinkButton to="/listings" variant="contained">{t.toListings}</LinkButton>}>{side === 'PURCHASE' ? t.noPurchasesHint : can('listing:view') && t.noSalesHint}</EmptyState>
            }
          />
        </Section>
      </div>
    </>
  );
}
