import Button from '@mui/material/Button';
import { getLots, getLotsFile, postLotsFile } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ExportMenu } from '@/shared/ui/ExportMenu';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';

const kinds = wordsOf('kind');

export function LotsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const woodName = useWoodName();
  const can = useCan();
  const { values, set, clear, active } = useFilters(['kind', 'species', 'q']);
  const kind = oneOf(kinds, values.kind);
  const pages = usePages(['lots', kind, values.species, values.q], (cursor, signal) =>
    getLots({ query: { kind, species: values.species, q: values.q, cursor }, signal }),
  );
  const add = can('lot:manage') && (
    <>
      <LinkButton to="/imports" variant="outlined">{t.bring}</LinkButton>
      <LinkButton to="/lots/new" variant="contained">{t.add}</LinkButton>
    </>
  );
  const asked = { kind, species: values.species, q: values.q };
  const takeAlong = (
    <ExportMenu
      name={t.title}
      file={(form) => getLotsFile({ query: { ...asked, form }, parseAs: 'blob' })}
      ask={(form, key) => postLotsFile({ query: asked, body: { form }, headers: { 'Idempotency-Key': key } })}
    />
  );
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<>{takeAlong}{add}</>} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.search} value={values.q} onChange={(q) => set({ q })} />
          <FilterChoice label={c.fields.kind} value={kind} choices={kinds.map((value) => ({ value, label: words.kind[value] }))} onChange={(next) => set({ kind: next })} />
          <FilterChoice label={c.fields.species} value={values.species} choices={catalogue.species} onChange={(species) => set({ species })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.wood, cell: (row) => woodName(row.wood), href: (row) => `/lots/${row.id}`, detail: (row) => <WoodDetail wood={row.wood} /> }}
          columns={[
            { id: 'number', header: t.lotNumber, nowrap: true, cell: (row) => row.lotNumber },
            { id: 'place', header: c.fields.place, cell: (row) => row.place },
            { id: 'pieces', header: c.fields.pieces, align: 'right', cell: (row) => format.pieces(row.pieces, row.wood) },
            { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) },
          ]}
          actions={can('listing:manage') ? (row) => <LinkButton to={`/listings/new?lot=${row.id}`} size="small" variant="outlined">{t.publish}</LinkButton> : undefined}
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
