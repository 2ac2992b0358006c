import Button from '@mui/material/Button';
import { useState } from 'react';
import { getOperatorIssuers } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { AddIssuerDialog } from './AddIssuerDialog';
import { texts } from './texts';
import { issuerTone } from './tones';

export function IssuersPage() {
  const t = useTexts(texts);
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const pages = usePages(['operator', 'issuers'], (cursor, signal) => getOperatorIssuers({ query: { cursor }, signal }));
  const add = <Button variant="contained" onClick={() => setAdding(true)}>{t.add}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={add} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.company, cell: (row) => row.companyName, href: (row) => `/operator/issuers/${row.id}`, detail: (row) => row.settings.issuer }}
          columns={[
            { id: 'domains', header: t.domains, cell: (row) => row.domains.map((each) => each.domain).join(', ') || t.none },
            { id: 'state', header: t.state, badge: true, cell: (row) => <StatusChip label={t.states[row.state]} tone={issuerTone[row.state]} /> },
            { id: 'created', header: t.created, nowrap: true, cell: (row) => format.day(row.createdAt) },
          ]}
          empty={<EmptyState title={t.empty} action={add}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      {adding && <AddIssuerDialog onClose={() => setAdding(false)} />}
    </>
  );
}
