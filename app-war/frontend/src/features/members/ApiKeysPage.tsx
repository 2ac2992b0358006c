import Button from '@mui/material/Button';
import { useState } from 'react';
import { getApiKeys } from '@/generated';
import type { ApiKey } from '@/shared/api/model';
import { latest, usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { keyTexts } from './keyTexts';
import { MakeKeyDialog } from './MakeKeyDialog';
import { permissionTexts } from './permissionTexts';
import { RevokeKeyDialog } from './RevokeKeyDialog';
import { texts } from './texts';

const tones = { ACTIVE: 'good', EXPIRED: 'calm', REVOKED: 'calm' } as const;

/** Keys for the company's own programs. */
export function ApiKeysPage() {
  const t = useTexts(keyTexts);
  const members = useTexts(texts);
  const c = useTexts(common);
  const names: Record<string, string> = useTexts(permissionTexts);
  const format = useFormat();
  const [open, setOpen] = useState<'make' | ApiKey | null>(null);
  const pages = usePages(['api-keys'], (cursor, signal) => getApiKeys({ query: { cursor }, signal }));
  const make = <Button variant="contained" onClick={() => setOpen('make')}>{t.make}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} up={{ to: '/members', label: members.title }} actions={make} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.name, cell: (row) => `${row.name} (…${row.hint})`, detail: (row) => format.words(row.permissions.map((one) => names[one] ?? one)) }}
          columns={[
            { id: 'used', header: t.lastUsed, nowrap: true, cell: (row) => (row.lastUsedAt == null ? t.never : format.dateTime(row.lastUsedAt)) },
            { id: 'until', header: t.until, nowrap: true, cell: (row) => format.dateTime(row.expiresAt) },
            { id: 'state', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={t.states[row.state]} tone={tones[row.state]} /> },
          ]}
          actions={(row) => row.state === 'ACTIVE' && <Button size="small" variant="outlined" color="error" onClick={() => setOpen(row)}>{t.revoke}</Button>}
          empty={<EmptyState title={t.empty} action={make}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      {open === 'make' && <MakeKeyDialog onClose={() => setOpen(null)} />}
      {open !== null && open !== 'make' && <RevokeKeyDialog apiKey={latest(pages, open)} onClose={() => setOpen(null)} />}
    </>
  );
}
