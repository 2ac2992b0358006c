import Button from '@mui/material/Button';
import { getCompanies } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice, FilterText } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

const companyTypes = wordsOf('companyType');
const kinds = wordsOf('kind');

export function DirectoryPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const c = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const types = useCompanyTypes();
  const { values, set, clear, active } = useFilters(['q', 'prefecture', 'type', 'dealsIn', 'certification']);
  const type = oneOf(companyTypes, values.type);
  const dealsIn = oneOf(kinds, values.dealsIn);
  const pages = usePages(['companies', values.q, values.prefecture, type, dealsIn, values.certification], (cursor, signal) =>
    getCompanies({ query: { q: values.q, prefecture: values.prefecture, type, dealsIn, certification: values.certification, cursor }, signal }),
  );
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.name} value={values.q} onChange={(q) => set({ q })} />
          <FilterChoice label={c.fields.prefecture} value={values.prefecture} choices={catalogue.prefectures} onChange={(prefecture) => set({ prefecture })} />
          <FilterChoice
            label={c.fields.companyTypes}
            value={type}
            choices={companyTypes.map((value) => ({ value, label: words.companyType[value] }))}
            onChange={(next) => set({ type: next })}
          />
          <FilterChoice
            label={c.profile.dealsIn}
            value={dealsIn}
            choices={kinds.map((value) => ({ value, label: words.kind[value] }))}
            onChange={(next) => set({ dealsIn: next })}
          />
          <FilterText label={c.profile.certifications} value={values.certification} onChange={(certification) => set({ certification })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.companyId}
          title={{ header: t.name, cell: (row) => row.tradeName, href: (row) => `/directory/${row.companyId}`, detail: (row) => types(row.types) }}
          columns={[
            { id: 'prefecture', header: c.fields.prefecture, nowrap: true, cell: (row) => catalogue.prefectureName(row.prefecture) },
            { id: 'dealsIn', header: c.profile.dealsIn, cell: (row) => format.list(row.dealsIn.map((kind) => words.kind[kind])) || c.none },
            { id: 'certifications', header: c.profile.certifications, cell: (row) => format.list(row.certifications) || c.none },
            { id: 'rating', header: c.profile.rating, nowrap: true, cell: (row) => (row.rating === null ? c.none : `★ ${format.number(row.rating)}`) },
          ]}
          empty={
            active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.empty} />
          }
        />
      </Section>
    </>
  );
}
