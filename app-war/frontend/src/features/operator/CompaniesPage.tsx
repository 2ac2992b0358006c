import Button from '@mui/material/Button';
import { useState } from 'react';
import { getOperatorCompanies } from '@/generated';
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
import { StatusChip } from '@/shared/ui/StatusChip';
import { companyTone } from '@/shared/ui/tones';
import { InviteCompanyDialog } from './InviteCompanyDialog';
import { texts } from './texts';

const states = wordsOf('companyState');

export function CompaniesPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const catalogue = useCatalogue();
  const types = useCompanyTypes();
  const { values, set, clear, active } = useFilters(['q', 'state']);
  const [inviting, setInviting] = useState(false);
  const state = oneOf(states, values.state);
  const pages = usePages(['operator', 'companies', values.q, state], (cursor, signal) =>
    getOperatorCompanies({ query: { q: values.q, state, cursor }, signal }),
  );
  const invite = <Button variant="contained" onClick={() => setInviting(true)}>{t.invite}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={invite} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterText label={t.name} value={values.q} onChange={(q) => set({ q })} />
          <FilterChoice
            label={c.fields.status}
            value={state}
            choices={states.map((value) => ({ value, label: words.companyState[value] }))}
            onChange={(next) => set({ state: next })}
          />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => row.tradeName, href: (row) => `/operator/companies/${row.id}`, detail: (row) => types(row.types) }}
          columns={[
            { id: 'prefecture', header: c.fields.prefecture, cell: (row) => catalogue.prefectureName(row.prefecture) },
            { id: 'state', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.companyState[row.state]} tone={companyTone[row.state]} /> },
            { id: 'invited', header: t.invitedAt, nowrap: true, cell: (row) => format.day(row.invitedAt) },
          ]}
          empty={
            active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.empty} action={invite}>{t.emptyHint}</EmptyState>
          }
        />
      </Section>
      {inviting && <InviteCompanyDialog onClose={() => setInviting(false)} />}
    </>
  );
}
