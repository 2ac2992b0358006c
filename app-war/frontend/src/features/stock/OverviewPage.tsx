import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getStock } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { isId, usePlaces } from '@/shared/stock/usePlaces';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Fact';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList, type Column } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { grouped, groupings, type Group } from './grouped';
import { texts } from './texts';

const kinds = wordsOf('kind');

export function OverviewPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const places = usePlaces();
  const can = useCan();
  const { values, set } = useFilters(['kind', 'placeId', 'by']);
  const kind = oneOf(kinds, values.kind);
  const placeId = isId(values.placeId) ? values.placeId : undefined;
  const by = oneOf(groupings, values.by) ?? 'SPECIES';
  const totals = useQuery({ queryKey: ['stock', kind, placeId], queryFn: () => getStock({ query: { kind, placeId } }) });
  const groups = useMemo(() => grouped(totals.data ?? [], by), [totals.data, by]);
  const all = useMemo(() => groups.reduce((sum, one) => ({ lots: sum.lots + one.lots, volumeM3: sum.volumeM3 + one.volumeM3, valueYen: sum.valueYen + (one.valueYen ?? 0) }), { lots: 0, volumeM3: 0, valueYen: 0 }), [groups]);
  const name = ({ of }: Group) =>
    by === 'PLACE' ? of.place
    : by === 'KIND' ? words.kind[of.kind]
    : by === 'GRADE' ? `${catalogue.speciesName(of.species)} ${catalogue.gradeName(of.grade)}`
    : catalogue.speciesName(of.species);
  const labels = { SPECIES: t.bySpecies, GRADE: t.byGrade, KIND: t.byKind, PLACE: t.byPlace };
  const lotsOf = ({ of }: Group) => {
    const query = new URLSearchParams();
    if (by === 'PLACE' || placeId) query.set('placeId', of.placeId);
    if (by !== 'PLACE' || kind) query.set('kind', of.kind);
    if (by === 'SPECIES' || by === 'GRADE') query.set('species', of.species);
    if (by === 'GRADE') query.set('grade', of.grade);
    return `/lots?${query.toString()}`;
  };
  const value: Column<Group>[] = can('cost:view')
    ? [{ id: 'value', header: t.value, align: 'right', cell: (row) => (row.valueYen === null ? c.none : format.yen(row.valueYen)) }]
    : [];
  return (
    <>
      <PageHeading title={t.overview} intro={t.overviewIntro} />
      {totals.data !== undefined && <Section title={t.total}>
        <Facts columns={160}>
          <Fact label={c.fields.volume}>{format.volume(Math.round(all.volumeM3 * 10_000) / 10_000)}</Fact>
          <Fact label={t.lots}>{t.lotCount(all.lots)}</Fact>
          {can('cost:view') && <Fact label={t.value}>{format.yen(all.valueYen)}</Fact>}
        </Facts>
      </Section>}
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice label={t.by} value={values.by} choices={groupings.filter((one) => one !== 'SPECIES').map((one) => ({ value: one, label: labels[one] }))} all={t.bySpecies} onChange={(next) => set({ by: next })} />
          <FilterChoice label={c.fields.kind} value={kind} choices={kinds.map((one) => ({ value: one, label: words.kind[one] }))} onChange={(next) => set({ kind: next })} />
          <FilterChoice label={c.fields.place} value={values.placeId} choices={places.choices} onChange={(next) => set({ placeId: next })} />
        </FilterBar>
        <ResourceList
          label={t.overview}
          whole
          pages={{ items: groups, loading: totals.isPending, stale: false, error: totals.error, more: undefined, loadingMore: false, retry: () => void totals.refetch() }}
          rowKey={(row) => row.key}
          title={{ header: t.what, cell: name, href: lotsOf, detail: (row) => (by === 'SPECIES' || by === 'GRADE' ? words.kind[row.of.kind] : null) }}
          columns={[
            { id: 'lots', header: t.lots, align: 'right', cell: (row) => t.lotCount(row.lots) },
            { id: 'pieces', header: c.fields.pieces, align: 'right', cell: (row) => (by === 'PLACE' ? t.count(format.number(row.pieces)) : format.pieces(row.pieces, { kind: row.of.kind })) },
            { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) },
            ...value,
          ]}
          empty={<EmptyState title={t.nothing} />}
        />
      </Section>
    </>
  );
}
