import Button from '@mui/material/Button';
import { getTransformations } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterDay } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';

export function TransformationsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const can = useCan();
  const { values, set, clear, active } = useFilters(['from', 'to']);
  const { from, to } = values;
  const pages = usePages(['transformations', from, to], (cursor, signal) => getTransformations({ query: { from, to, cursor }, signal }));
  const add = can('transform:manage') && <LinkButton to="/transformations/new" variant="contained">{t.add}</LinkButton>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={add} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterDay label={t.from} value={from} onChange={(next) => set({ from: next })} />
          <FilterDay label={t.to} value={to} onChange={(next) => set({ to: next })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.number, cell: (row) => row.number, href: (row) => `/transformations/${row.id}`, detail: (row) => row.note }}
          columns={[
            { id: 'on', header: t.performedOn, nowrap: true, cell: (row) => format.date(row.performedOn) },
            { id: 'in', header: t.volumeIn, align: 'right', cell: (row) => format.volume(row.volumeIn) },
            { id: 'out', header: t.volumeOut, align: 'right', cell: (row) => format.volume(row.volumeOut) },
            { id: 'yield', header: t.yield, align: 'right', cell: (row) => (row.yieldPercent == null ? c.none : format.percent(row.yieldPercent)) },
            { id: 'by', header: t.by, cell: (row) => row.byName ?? c.none },
            { id: 'state', header: t.state, badge: true, cell: (row) => (row.reversedAt == null ? <StatusChip label={t.done} tone="good" /> : <StatusChip label={t.reversed} tone="calm" />) },
          ]}
          empty={active > 0
            ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
            : <EmptyState title={t.empty} action={add}>{t.emptyHint}</EmptyState>}
        />
      </Section>
    </>
  );
}
