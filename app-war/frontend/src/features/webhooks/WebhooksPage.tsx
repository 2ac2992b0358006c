import Button from '@mui/material/Button';
import { useState } from 'react';
import { getWebhooks } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { eventTexts } from '@/shared/audit/events';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';
import { stateTone } from './tones';
import { WebhookDialog } from './WebhookDialog';

export function WebhooksPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words: Record<string, string> = useTexts(eventTexts);
  const format = useFormat();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const pages = usePages(['webhooks'], async (_, signal) => ({ items: await getWebhooks({ signal }) }));
  const add = can('webhook:manage') && <Button variant="contained" onClick={() => setAdding(true)}>{t.add}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={add} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          whole
          rowKey={(row) => row.id}
          title={{ header: t.url, cell: (row) => row.url, href: (row) => `/webhooks/${row.id}`, detail: (row) => format.words(row.events.map((event) => words[event] ?? event)) }}
          columns={[
            { id: 'state', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={t.state[row.state]} tone={stateTone[row.state]} /> },
            { id: 'succeeded', header: t.succeededAt, nowrap: true, cell: (row) => (row.succeededAt ? format.dateTime(row.succeededAt) : t.never) },
          ]}
          empty={<EmptyState title={t.empty} action={add} />}
        />
      </Section>
      {adding && <WebhookDialog onClose={() => setAdding(false)} />}
    </>
  );
}
