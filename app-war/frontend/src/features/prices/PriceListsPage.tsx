import Button from '@mui/material/Button';
import { getPriceLists } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { today } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterText } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';

export function PriceListsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const can = useCan();
  const { values, set, clear, active } = useFilters(['q']);
  const pages = usePages(['price-lists', values.q], (cursor, signal) => getPriceLists({ query: { q: values.q, cursor }, signal }));
  const add = can('price:manage') && <LinkButton to="/price-lists/new" variant="contained">{t.newList}</LinkButton>;
  const now = today();
  return (
    <>
      <PageHeading
        title={t.title}
        intro={t.intro}
        actions={
          <>
            <LinkButton to="/price-lists/results" variant="outlined">{t.results}</LinkButton>
            <LinkButton to="/price-lists/groups" variant="outlined">{t.groups}</LinkButton>
            {add}
          </>
        }
      />
      <Section flush>
        <FilterBar label={c.search}><FilterText label={t.name} value={values.q} onChange={(next) => set({ q: next })} /></FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => row.name, href: (row) => `/price-lists/${row.id}` }}
          columns={[
            {
              id: 'status',
              header: c.fields.status,
              badge: true,
              cell: (row) => (row.validUntil != null && row.validUntil < now
                ? <StatusChip label={t.over} tone="calm" />
                : row.validFrom > now ? <StatusChip label={t.toCome} tone="wait" /> : <StatusChip label={t.holds} tone="good" />),
            },
            { id: 'valid', header: t.valid, nowrap: true, cell: (row) => t.fromTo(format.date(row.validFrom), row.validUntil == null ? undefined : format.date(row.validUntil)) },
            { id: 'for', header: t.holdsFor, cell: (row) => t.counts(row.partners, row.groups) },
            { id: 'items', header: t.lines, align: 'right', cell: (row) => format.number(row.items) },
          ]}
          empty={
            active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.empty} action={add}>{t.emptyHint}</EmptyState>
          }
        />
      </Section>
    </>
  );
}
