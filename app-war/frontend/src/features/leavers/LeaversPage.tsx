import Button from '@mui/material/Button';
import { useState } from 'react';
import { getOperatorDeletionCertificates, getOperatorLeavings, type LeavingCompany } from '@/generated';
import { latest, usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterText } from '@/shared/ui/FilterFields';
import { useFilters } from '@/shared/ui/filters';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { RevokeDialog } from './RevokeDialog';
import { texts } from './texts';

export function LeaversPage() {
  const t = useTexts(texts);
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <OnTheirWay />
      <Certificates />
    </>
  );
}

function OnTheirWay() {
  const t = useTexts(texts);
  const format = useFormat();
  const [revoking, setRevoking] = useState<LeavingCompany | null>(null);
  const pages = usePages(['operator', 'leavings'], (cursor, signal) => getOperatorLeavings({ query: { cursor }, signal }));
  const open = (row: LeavingCompany) => row.revokedAt == null && row.readyAt == null;
  const state = (row: LeavingCompany) => {
    if (row.revokedAt != null) return <StatusChip label={t.stayed} tone="calm" />;
    if (row.readyAt != null) return <StatusChip label={t.ready} tone="bad" />;
    return row.openMatters > 0
      ? <StatusChip label={t.blocked(format.number(row.openMatters))} tone="act" />
      : <StatusChip label={t.waiting} tone="wait" />;
  };
  return (
    <Section title={t.leaving} flush>
      <ResourceList
        label={t.leaving}
        pages={pages}
        rowKey={(row) => row.id}
        title={{ header: t.company, cell: (row) => row.tradeName, detail: (row) => row.certificate }}
        columns={[
          { id: 'state', header: t.state, badge: true, cell: state },
          { id: 'asked', header: t.asked, nowrap: true, cell: (row) => format.day(row.askedAt) },
          { id: 'closes', header: t.closes, nowrap: true, cell: (row) => format.day(row.closesAt) },
        ]}
        actions={(row) => open(row) && <Button size="small" variant="outlined" onClick={() => setRevoking(row)}>{t.revoke}</Button>}
        empty={<EmptyState title={t.noLeaving} />}
      />
      {revoking && <RevokeDialog leaving={latest(pages, revoking)} onClose={() => setRevoking(null)} />}
    </Section>
  );
}

function Certificates() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const { values, set, clear, active } = useFilters(['q']);
  const pages = usePages(['operator', 'deletion-certificates', values.q], (cursor, signal) =>
    getOperatorDeletionCertificates({ query: { q: values.q, cursor }, signal }),
  );
  return (
    <Section title={t.certificates} flush>
      <FilterBar label={c.search}>
        <FilterText label={t.search} value={values.q} onChange={(q) => set({ q })} />
      </FilterBar>
      <ResourceList
        label={t.certificates}
        pages={pages}
        rowKey={(row) => row.id}
        title={{ header: t.company, cell: (row) => row.tradeName, detail: (row) => row.number, href: (row) => `/operator/deletion-certificates/${row.id}` }}
        columns={[
          { id: 'deleted', header: t.deleted, nowrap: true, cell: (row) => format.dateTime(row.deletedAt) },
          { id: 'rows', header: t.rows, align: 'right', cell: (row) => format.number(row.rows) },
        ]}
        empty={
          active > 0
            ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
            : <EmptyState title={t.noCertificate} />
        }
      />
    </Section>
  );
}
