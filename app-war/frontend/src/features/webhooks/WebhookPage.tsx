import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  deleteWebhooksById, getWebhooksById, postWebhooksByIdDisabling, postWebhooksByIdEnabling, postWebhooksByIdPing, postWebhooksByIdSecret,
  type Webhook,
} from '@/generated';
import { useCan } from '@/shared/api/me';
import { eventTexts } from '@/shared/audit/events';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { Deliveries } from './Deliveries';
import { SecretDialog } from './SecretDialog';
import { texts } from './texts';
import { stateTone } from './tones';
import { WebhookDialog } from './WebhookDialog';

type Deed = 'renew' | 'disable' | 'enable' | 'remove' | 'test';

export function WebhookPage() {
  const { id = '' } = useParams();
  const webhook = useQuery({ queryKey: ['webhooks', id], queryFn: () => getWebhooksById({ path: { id } }) });
  return <Loaded query={webhook}>{(data) => <Detail webhook={data} />}</Loaded>;
}

function Detail({ webhook }: { webhook: Webhook }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words: Record<string, string> = useTexts(eventTexts);
  const format = useFormat();
  const can = useCan();
  return (
    <>
      <PageHeading title={t.title} up={{ to: '/webhooks', label: t.title }} />
      {webhook.state === 'FAILING' && <Alert severity="warning" sx={{ mb: 3 }}>{t.failing}</Alert>}
      <Section>
        <Facts>
          <Fact label={t.url} wide><Box sx={{ overflowWrap: 'anywhere' }}>{webhook.url}</Box></Fact>
          <Fact label={c.fields.status}><StatusChip label={t.state[webhook.state]} tone={stateTone[webhook.state]} /></Fact>
          <Fact label={t.succeededAt}>{webhook.succeededAt ? format.dateTime(webhook.succeededAt) : t.never}</Fact>
          <Fact label={t.events} wide>{format.words(webhook.events.map((event) => words[event] ?? event))}</Fact>
        </Facts>
        {can('webhook:manage') && <Deeds webhook={webhook} />}
      </Section>
      <Deliveries webhookId={webhook.id} />
    </>
  );
}

/** What may be done with it; whatever cannot be undone asks first. */
function Deeds({ webhook }: { webhook: Webhook }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'change' | 'renew' | 'disable' | 'remove' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['webhooks'] });
  const command = useCommand(
    async (deed: Deed, key) => {
      const call = { path: { id: webhook.id }, body: { version: webhook.version }, headers: { 'Idempotency-Key': key } };
      if (deed === 'renew') setSecret((await postWebhooksByIdSecret(call)).secret);
      else if (deed === 'disable') await postWebhooksByIdDisabling(call);
      else if (deed === 'enable') await postWebhooksByIdEnabling(call);
      else if (deed === 'remove') await deleteWebhooksById({ path: call.path, query: { version: webhook.version } });
      else await postWebhooksByIdPing({ path: call.path, headers: call.headers });
    },
    {
      done: (_, deed) => {
        setOpen(null);
        if (deed === 'remove') void navigate('/webhooks');
        refresh();
      },
      failed: refresh,
    },
  );
  const ask = (deed: 'renew' | 'disable' | 'remove') => ({
    title: { renew: t.renewTitle, disable: t.disableTitle, remove: t.removeTitle }[deed],
    text: { renew: t.renewText, disable: t.disableText, remove: t.removeText }[deed],
    action: { renew: t.renew, disable: t.disable, remove: t.remove }[deed],
    danger: true,
    onClose: () => setOpen(null),
    onConfirm: () => command.mutate(deed),
    busy: command.isPending,
    error: command.error,
  });
  return (
    <Box sx={{ mt: 3 }}>
      {open === null && <ProblemAlert error={command.error} />}
      {command.isSuccess && command.variables === 'test' && <Alert severity="success" role="status" sx={{ mb: 2 }}>{t.tested}</Alert>}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {webhook.state === 'ACTIVE'
          ? <Button variant="contained" loading={command.isPending} onClick={() => command.mutate('test')}>{t.test}</Button>
          : <Button variant="contained" loading={command.isPending} onClick={() => command.mutate('enable')}>{t.enable}</Button>}
        <Button variant="outlined" onClick={() => setOpen('change')}>{t.change}</Button>
        <Button variant="outlined" onClick={() => setOpen('renew')}>{t.renew}</Button>
        {webhook.state === 'ACTIVE' && <Button variant="outlined" color="error" onClick={() => setOpen('disable')}>{t.disable}</Button>}
        <Button variant="outlined" color="error" onClick={() => setOpen('remove')}>{t.remove}</Button>
      </Box>
      {open === 'change' && <WebhookDialog webhook={webhook} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'change' && <ConfirmDialog {...ask(open)} />}
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Box>
  );
}
