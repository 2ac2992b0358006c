import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getSupportGrants, postSupportGrantsByIdRevocation, type SupportGrant } from '@/generated';
import { useCan } from '@/shared/api/me';
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
import { StatusChip } from '@/shared/ui/StatusChip';
import { GrantDialog } from './GrantDialog';
import { texts } from './texts';

export function SupportPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const can = useCan();
  const queries = useQueryClient();
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<SupportGrant | null>(null);
  const pages = usePages(['support'], async (_, signal) => ({ items: await getSupportGrants({ signal }) }));
  const refresh = () => void queries.invalidateQueries({ queryKey: ['support'] });
  const revoke = useCommand((row: SupportGrant, key) => postSupportGrantsByIdRevocation({ path: { id: row.id }, headers: { 'Idempotency-Key': key } }), {
    done: () => {
      refresh();
      setRevoking(null);
    },
    failed: refresh,
  });
  const grant = can('company:manage') && <Button variant="contained" onClick={() => setGranting(true)}>{t.grant}</Button>;
  return (
    <>
      <PageHeading
        title={t.title}
        intro={t.intro}
        actions={<>{can('audit:view') && <LinkButton to="/audit?type=support_access.used" variant="outlined">{t.trail}</LinkButton>}{grant}</>}
      />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          whole
          rowKey={(row) => row.id}
          title={{ header: t.reason, cell: (row) => row.reason }}
          columns={[
            { id: 'state', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={row.open ? t.open : row.revokedAt === null ? t.over : t.revoked} tone={row.open ? 'act' : 'calm'} /> },
            { id: 'granted', header: t.grantedAt, nowrap: true, cell: (row) => format.dateTime(row.grantedAt) },
            { id: 'until', header: t.until, nowrap: true, cell: (row) => format.dateTime(row.revokedAt ?? row.expiresAt) },
          ]}
          actions={can('company:manage') ? (row) => row.open && <Button size="small" variant="outlined" color="error" onClick={() => setRevoking(row)}>{t.revoke}</Button> : undefined}
          empty={<EmptyState title={t.empty} action={grant} />}
        />
      </Section>
      {granting && <GrantDialog onClose={() => setGranting(false)} />}
      {revoking && (
        <ConfirmDialog
          title={t.revokeTitle}
          text={t.revokeText}
          action={t.revoke}
          danger
          onClose={() => setRevoking(null)}
          onConfirm={() => revoke.mutate(revoking)}
          busy={revoke.isPending}
          error={revoke.error}
        />
      )}
    </>
  );
}
