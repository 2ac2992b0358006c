import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postWebhooks, putWebhooksById, type Webhook } from '@/generated';
import { zPostWebhooksBody } from '@/generated/zod.gen';
import { eventTexts } from '@/shared/audit/events';
import { ChecksInput } from '@/shared/form/ChecksInput';
import { TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SecretDialog } from './SecretDialog';
import { texts } from './texts';

/** What concerns the company's own affairs in Kiba and no other system. */
const INNER = /^(company|role|support_access|webhook)\./;

/** Where to, and of what: a new one, or one that is changed. */
export function WebhookDialog({ webhook, onClose }: { webhook?: Webhook; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words: Record<string, string> = useTexts(eventTexts);
  const queries = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  const form = useApiForm({
    schema: zPostWebhooksBody,
    defaultValues: { url: webhook?.url ?? '', events: webhook?.events ?? [] },
    send: async (body, key) => {
      if (webhook === undefined) return (await postWebhooks({ body, headers: { 'Idempotency-Key': key } })).secret;
      await putWebhooksById({ path: { id: webhook.id }, body: { ...body, version: webhook.version } });
      return null;
    },
    done: (shown) => {
      void queries.invalidateQueries({ queryKey: ['webhooks'] });
      if (shown === null) onClose();
      else setSecret(shown);
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  if (secret !== null) return <SecretDialog secret={secret} onClose={onClose} />;
  const choices = Object.entries(words).filter(([type]) => !INNER.test(type)).map(([value, label]) => ({ value, label }));
  return (
    <CommandDialog
      title={webhook === undefined ? t.add : t.change}
      onClose={onClose}
      wide
      busy={form.sending}
      action={<Button variant="contained" {...form.submitProps}>{webhook === undefined ? t.add : c.save}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <Wide><TextInput control={form.control} name="url" type="url" label={t.url} help={t.urlHelp} required /></Wide>
          <Wide><ChecksInput control={form.control} name="events" label={t.events} help={t.eventsHelp} required choices={choices} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
