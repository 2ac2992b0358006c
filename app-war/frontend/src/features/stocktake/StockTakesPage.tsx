import Button from '@mui/material/Button';
import { useState } from 'react';
import { getStockTakes } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { isId, usePlaces } from '@/shared/stock/usePlaces';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { stockTakeTone } from '@/shared/ui/tones';
import { OpenDialog } from './OpenDialog';
import { texts } from './texts';

const states = wordsOf('stockTakeStatus');

export function StockTakesPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const places = usePlaces();
  const can = useCan();
  const [opening, setOpening] = useState(false);
  const { values, set, clear, active } = useFilters(['status', 'placeId']);
  const status = oneOf(states, values.status);
  const placeId = isId(values.placeId) ? values.placeId : undefined;
  const pages = usePages(['stock-takes', 'list', status, placeId], (cursor, signal) => getStockTakes({ query: { status, placeId, cursor }, signal }));
  const open = can('lot:manage') && <Button variant="contained" onClick={() => setOpening(true)}>{t.open}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={open} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice label={c.fields.status} value={status} choices={states.map((value) => ({ value, label: words.stockTakeStatus[value] }))} onChange={(next) => set({ status: next })} />
          <FilterChoice label={t.place} value={values.placeId} choices={places.choices} onChange={(next) => set({ placeId: next })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.place, cell: (row) => row.place, href: (row) => `/stock-takes/${row.id}`, detail: (row) => row.note }}
          columns={[
            { id: 'number', header: t.number, nowrap: true, cell: (row) => row.number },
            { id: 'status', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.stockTakeStatus[row.status]} tone={stockTakeTone[row.status]} /> },
            { id: 'progress', header: t.progress, cell: (row) => (row.status === 'OPEN' ? t.progressOf(row.countedLots, row.uncountedLots) : row.uncountedLots > 0 ? t.progressEnded(row.countedLots, row.uncountedLots) : t.lotsCount(row.countedLots)) },
            { id: 'different', header: t.different, align: 'right', cell: (row) => t.lotsCount(row.differentLots) },
            { id: 'opened', header: t.openedAt, cell: (row) => format.dateTime(row.openedAt) },
            { id: 'by', header: t.openedBy, cell: (row) => row.openedBy ?? c.none },
          ]}
          empty={active > 0
            ? <EmptyState title={c.nothingMatches} action={<><Button variant="outlined" onClick={clear} sx={{ mr: 1.5 }}>{c.clearFilters}</Button>{open}</>} />
            : <EmptyState title={t.empty} action={open}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      {opening && <OpenDialog placeId={placeId} onClose={() => setOpening(false)} />}
    </>
  );
}
