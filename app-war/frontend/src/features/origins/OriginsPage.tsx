import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { getOrigins } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { LegalityChip } from '@/shared/origin/LegalityChip';
import { evidenceKinds, legalities, originTexts } from '@/shared/origin/texts';
import { useAreaName } from '@/shared/origin/useAreaName';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function OriginsPage() {
  const t = useTexts(texts);
  const o = useTexts(originTexts);
  const c = useTexts(common);
  const format = useFormat();
  const catalogue = useCatalogue();
  const areaName = useAreaName();
  const can = useCan();
  const { values, set, clear, active } = useFilters(['legality', 'evidence', 'species', 'q']);
  const legality = oneOf(legalities, values.legality);
  const evidence = oneOf(evidenceKinds, values.evidence);
  const pages = usePages(['origins', legality, evidence, values.species, values.q], (cursor, signal) =>
    getOrigins({ query: { legality, evidence, species: values.species, q: values.q, cursor }, signal }),
  );
  const add = can('origin:manage') && <LinkButton to="/origins/new" variant="contained">{t.add}</LinkButton>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={add} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.search} value={values.q} onChange={(q) => set({ q })} />
          <FilterChoice label={t.legality} value={legality} choices={legalities.map((value) => ({ value, label: o.legality[value] }))} onChange={(next) => set({ legality: next })} />
          <FilterChoice label={t.evidence} value={evidence} choices={evidenceKinds.map((value) => ({ value, label: o.evidence[value] }))} onChange={(next) => set({ evidence: next })} />
          <FilterChoice label={c.fields.species} value={values.species} choices={catalogue.species} onChange={(species) => set({ species })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{
            header: t.where,
            cell: (row) => areaName(row) || o.areaUnknown,
            href: (row) => `/origins/${row.id}`,
            detail: (row) => `${row.number} · ${format.words(row.species.map(catalogue.speciesName))}`,
          }}
          columns={[
            { id: 'legality', header: t.legality, badge: true, cell: (row) => <LegalityChip legality={row.legality} /> },
            {
              id: 'evidence',
              header: t.evidence,
              cell: (row) => (
                <>
                  {o.evidence[row.evidence]}
                  {row.certificate !== '' && <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>{row.certificate}</Box>}
                </>
              ),
            },
            {
              id: 'volume',
              header: t.attached,
              align: 'right',
              cell: (row) => (row.certifiedM3 == null ? format.volume(row.attachedM3) : t.attachedOf(format.volume(row.attachedM3), format.volume(row.certifiedM3))),
            },
            { id: 'supplier', header: t.supplier, cell: (row) => row.supplier || c.none },
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
