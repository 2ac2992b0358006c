import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteBlockedCompaniesById, getBlockedCompanies } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { BlockedCompany } from '@/shared/api/model';
import { usePages } from '@/shared/api/pages';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function BlockedPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const can = useCan();
  const [releasing, setReleasing] = useState<BlockedCompany | null>(null);
  const pages = usePages(['blocked-companies', 'list'], (cursor, signal) => getBlockedCompanies({ query: { cursor }, signal }));
  return (
    <>
      <PageHeading title={t.blocked} intro={t.blockedIntro} up={{ to: '/partners', label: t.title }} />
      <Section flush>
        <ResourceList
          label={t.blocked}
          pages={pages}
          rowKey={(row) => row.companyId}
          title={{ header: c.fields.company, cell: (row) => row.tradeName, href: (row) => `/directory/${row.companyId}` }}
          columns={[{ id: 'at', header: t.blockedAt, nowrap: true, cell: (row) => format.day(row.blockedAt) }]}
          actions={can('partner:manage') ? (row) => <Button size="small" variant="outlined" onClick={() => setReleasing(row)}>{t.unblock}</Button> : undefined}
          empty={<EmptyState title={t.noneBlocked} action={<LinkButton to="/partners" variant="outlined">{t.title}</LinkButton>} />}
        />
      </Section>
      {releasing && <ReleaseDialog company={releasing} onClose={() => setReleasing(null)} />}
    </>
  );
}

function ReleaseDialog({ company, onClose }: { company: BlockedCompany; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['blocked-companies'] });
  const command = useCommand((id: string) => deleteBlockedCompaniesById({ path: { id } }), {
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  return (
    <ConfirmDialog
      title={t.unblockTitle(company.tradeName)}
      text={t.unblockText}
      action={t.unblock}
      onClose={onClose}
      onConfirm={() => command.mutate(company.companyId)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
