import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useCallback, useState } from 'react';
import { getOrders, getOrdersFile, postOrdersFile } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { BulkBar } from './list/BulkBar';
import { OrderFilters } from './list/OrderFilters';
import { complete, names, narrowed, query, type Values } from './list/query';
import { SavedFilters } from './list/SavedFilters';
import { texts as listTexts } from './list/texts';
import { texts } from './texts';

const sides = wordsOf('side');

export function OrdersPage() {
  const t = useTexts(texts);
  const own = useTexts(listTexts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const can = useCan();
  const { values, set } = useFilters(names);
  const asked = query(values);
  const { side } = asked;
  const pages = usePages(['orders', asked], (cursor, signal) => getOrders({ query: { ...asked, cursor }, signal }));
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  // What is picked belongs to what is on the screen: another list begins with nothing picked.
  const change = useCallback((changes: Values) => {
    setKeys(new Set());
    set(changes);
  }, [set]);
  const picked = pages.items.filter((row) => keys.has(row.id));
  const bulky = can('order:manage') || can('order:cancel') || can('order:draft');
  const takeAlong = (
    <ExportMenu
      name={words.side[side]}
      file={(form) => getOrdersFile({ query: { ...asked, form }, parseAs: 'blob' })}
      ask={(form, key) => postOrdersFile({ query: asked, body: { form }, headers: { 'Idempotency-Key': key } })}
    />
  );
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<>{takeAlong}<LinkButton to="/market" variant="contained">{t.toMarket}</LinkButton></>} />
      <Tabs value={side} onChange={(_, next: string) => change({ ...complete({}), side: next })} aria-label={t.sides} sx={{ mb: 2 }}>
        {sides.map((value) => <Tab key={value} value={value} id={`tab-${value}`} aria-controls="orders" label={words.side[value]} />)}
      </Tabs>
      <div role="tabpanel" id="orders" aria-labelledby={`tab-${side}`}>
        <SavedFilters asked={asked} values={values} />
        <Section flush>
          <OrderFilters asked={asked} values={values} set={change} />
          <ResourceList
            label={words.side[side]}
            pages={pages}
            rowKey={(row) => row.id}
            selection={bulky ? { keys, set: setKeys, name: (row) => own.pick(`${row.counterparty.tradeName} ${row.number ?? ''}`) } : undefined}
            title={{
              header: side === 'PURCHASE' ? t.seller : t.buyer,
              cell: (row) => row.counterparty.tradeName,
              href: (row) => `/orders/${row.id}`,
              detail: (row) => [row.number ?? t.noNumber, row.species == null ? undefined : catalogue.speciesName(row.species), t.lineCount(row.lineCount)].filter(Boolean).join('　'),
            }}
            columns={[
              { id: 'status', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.orderStatus[row.status]} tone={orderTone[row.status]} /> },
              {
                id: 'waiting', header: own.waiting, badge: true,
                cell: (row) => (
                  <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
                    {row.waiting != null && <StatusChip label={words.turn[row.waiting]} tone={row.waiting === 'US' ? 'act' : 'calm'} />}
                    {row.overdue && <StatusChip label={own.late} tone="bad" />}
                  </Box>
                ),
              },
              { id: 'due', header: own.due, nowrap: true, cell: (row) => (row.deliverOn == null ? t.notFixed : format.date(row.deliverOn)) },
              { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.totalM3) },
              { id: 'total', header: t.total, align: 'right', cell: (row) => <strong>{row.totalYen == null ? c.onRequest : format.yen(row.totalYen)}</strong> },
              { id: 'updated', header: t.updatedAt, nowrap: true, cell: (row) => format.dateTime(row.updatedAt) },
            ]}
            empty={
              narrowed(values)
                ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={() => change({ ...complete({}), side })}>{c.clearFilters}</Button>} />
                : <EmptyState title={side === 'PURCHASE' ? t.noPurchases : t.noSales} action={side === 'PURCHASE' ? <LinkButton to="/market" variant="contained">{t.toMarket}</LinkButton> : can('listing:view') && <LinkButton to="/listings" variant="contained">{t.toListings}</LinkButton>}>{side === 'PURCHASE' ? t.noPurchasesHint : can('listing:view') && t.noSalesHint}</EmptyState>
            }
          />
          <BulkBar picked={picked} clear={() => setKeys(new Set())} />
        </Section>
      </div>
    </>
  );
}
