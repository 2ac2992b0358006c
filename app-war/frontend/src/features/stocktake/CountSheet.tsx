import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { getStockTakesByIdLots } from '@/generated';
import type { StockTake, StockTakeLine } from '@/shared/api/model';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { ResourceList, type Column } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { CountField } from './CountField';
import { Difference } from './Difference';
import { PrintedSheet } from './PrintedSheet';
import { texts } from './texts';
import { useCountChanged } from './useCountChanged';

const choices = ['UNCOUNTED', 'DIFFERENT'] as const;

/** The book beside the yard: every count is kept as soon as it is entered. */
export function CountSheet({ take, counting }: { take: StockTake; counting: boolean }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useCountChanged();
  const { values, set, clear, active } = useFilters(['shown', 'q', 'book']);
  const shown = oneOf(choices, values.shown);
  const blind = counting && values.book === 'hidden';
  const pages = usePages(['stock-takes', take.id, take.status, shown, values.q], (cursor, signal) =>
    getStockTakesByIdLots({ path: { id: take.id }, query: { shown, q: values.q, cursor, limit: 100 }, signal }),
  );
  // What was just counted stays where it is, whatever the filter says, until the list is asked for anew.
  const [entered, setEntered] = useState<ReadonlyMap<string, StockTakeLine>>(new Map());
  const items = pages.items.map((line) => newer(line, entered.get(line.lotId)));
  const keep = (line: StockTakeLine) => {
    setEntered((before) => new Map(before).set(line.lotId, line));
    changed('figures');
  };
  const book: Column<StockTakeLine>[] = blind ? [] : [
    { id: 'book', header: t.book, align: 'right', cell: (row) => format.pieces(row.bookPieces, row.wood) },
  ];
  const difference: Column<StockTakeLine>[] = blind ? [] : [
    { id: 'difference', header: t.difference, align: 'right', cell: (row) => <Difference line={row} /> },
  ];
  return (
    <>
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.search} value={values.q} onChange={(next) => set({ q: next })} />
          <FilterChoice label={t.show} value={shown} choices={[...(counting || take.uncountedLots > 0 ? [{ value: 'UNCOUNTED', label: counting ? t.uncounted : t.leftOut }] : []), { value: 'DIFFERENT', label: t.differing }]} onChange={(next) => set({ shown: next })} />
          {counting && <FilterChoice label={t.blind} value={values.book} choices={[{ value: 'hidden', label: t.hidden }]} all={t.shown} onChange={(next) => set({ book: next })} />}
        </FilterBar>
        {counting && <Typography className="phrase" variant="body2" color="textSecondary" sx={{ px: { xs: 2, sm: 2.5 }, pt: 2 }}>{t.howTo}</Typography>}
        <ResourceList
          label={t.title}
          pages={{ ...pages, items }}
          rowKey={(row) => row.lotId}
          title={{ header: t.lot, cell: (row) => row.lotNumber, detail: (row) => <>{woodName(row.wood)}<WoodDetail wood={row.wood} />{row.elsewhere && counting && <span>{t.elsewhere}</span>}{row.note}</> }}
          columns={[
            ...book,
            {
              id: 'count',
              header: t.count,
              align: 'right',
              cell: (row) => counting
                ? <CountField key={`${row.lotId} ${row.version}`} take={take.id} line={row} saved={keep} failed={() => changed('all')} />
                : row.countedPieces == null ? t.notCounted : format.pieces(row.countedPieces, row.wood),
            },
            ...difference,
          ]}
          empty={shown === 'UNCOUNTED' ? <EmptyState title={t.allCounted} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
            : <EmptyState title={shown === 'DIFFERENT' ? t.noDifferences : active > 0 ? c.nothingMatches : t.noLines} />}
        />
      </Section>
      {/* What is counted needs no room to write, unless it is to be counted again. */}
      <PrintedSheet take={take} lines={shown === 'DIFFERENT' ? items : items.filter((line) => line.countedPieces === null)} blind={blind} part={pages.more !== undefined} />
    </>
  );
}

/** The list may have come after what was entered, or before it. */
function newer(listed: StockTakeLine, entered: StockTakeLine | undefined): StockTakeLine {
  return entered !== undefined && (entered.version >= listed.version || entered.countedPieces === null) ? entered : listed;
}
