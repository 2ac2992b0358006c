import Button from '@mui/material/Button';
import { getPartners } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { partnerTone } from '@/shared/ui/tones';
import { texts } from './texts';

const states = wordsOf('partnerStatus');

export function PartnersPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const types = useCompanyTypes();
  const { values, set, clear, active } = useFilters(['status']);
  const status = oneOf(states, values.status);
  const pages = usePages(['partners', status], (cursor, signal) => getPartners({ query: { status, cursor }, signal }));
  const find = <LinkButton to="/directory" variant="contained">{t.find}</LinkButton>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<><LinkButton to="/partners/blocked" variant="outlined">{t.blocked}</LinkButton>{find}</>} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice
            label={c.fields.status}
            value={status}
            choices={states.map((value) => ({ value, label: words.partnerStatus[value] }))}
            onChange={(next) => set({ status: next })}
          />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: c.fields.company, cell: (row) => row.tradeName, href: (row) => `/partners/${row.id}`, detail: (row) => types(row.types) }}
          columns={[
            { id: 'prefecture', header: c.fields.prefecture, nowrap: true, cell: (row) => catalogue.prefectureName(row.prefecture) },
            { id: 'status', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.partnerStatus[row.status]} tone={partnerTone[row.status]} /> },
            { id: 'phone', header: c.contact.phone, nowrap: true, cell: (row) => row.contact?.phone ?? c.none },
            { id: 'requested', header: t.requestedAt, cell: (row) => format.day(row.requestedAt) + format.inBrackets(row.requestedByUs ? t.byUs : t.byThem) },
          ]}
          empty={
            active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.empty} action={find}>{t.emptyHint}</EmptyState>
          }
        />
      </Section>
    </>
  );
}
