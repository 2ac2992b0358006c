import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { getWebhooksByIdDeliveries, postWebhooksByIdDeliveriesByDeliveryResending, type WebhookDelivery } from '@/generated';
import { useCan } from '@/shared/api/me';
import { usePages } from '@/shared/api/pages';
import { eventTexts } from '@/shared/audit/events';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';
import { deliveryTone } from './tones';

const states = ['WAITING', 'DELIVERED', 'FAILED'] as const;

/** What was sent and what came of it; anything can be sent once more. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words: Record<string, string> = useTexts(eventTexts);
  const format = useFormat();
  const can = useCan();
  const queries = useQueryClient();
  const { values, set, clear, active } = useFilters(['state']);
  const state = oneOf(states, values.state);
  const pages = usePages(['webhooks', webhookId, 'deliveries', state], (cursor, signal) =>
    getWebhooksByIdDeliveries({ path: { id: webhookId }, query: { state, cursor }, signal }),
  );
  const again = useCommand(
    (row: WebhookDelivery, key) => postWebhooksByIdDeliveriesByDeliveryResending({ path: { id: webhookId, delivery: row.id }, headers: { 'Idempotency-Key': key } }),
    { done: () => void queries.invalidateQueries({ queryKey: ['webhooks', webhookId] }) },
  );
  const answer = (row: WebhookDelivery) => {
    if (row.lastStatus !== null) return `${row.lastStatus}${row.lastMillis === null ? '' : format.inBrackets(t.millis(format.number(row.lastMillis)))}`;
    return row.lastError === null ? '–' : (t.error as Record<string, string>)[row.lastError] ?? row.lastError;
  };
  return (
    <Section
      title={t.deliveries}
      intro={t.deliveriesIntro}
      flush
      action={<Button variant="outlined" size="small" onClick={() => void queries.invalidateQueries({ queryKey: ['webhooks', webhookId] })}>{t.reload}</Button>}
    >
      <ProblemAlert error={again.error} />
      <FilterBar label={c.search}>
        <FilterChoice label={c.fields.status} value={state} choices={states.map((value) => ({ value, label: t.deliveryState[value] }))} onChange={(next) => set({ state: next })} />
      </FilterBar>
      <ResourceList
        label={t.deliveries}
        pages={pages}
        rowKey={(row) => row.id}
        title={{ header: t.events, cell: (row) => (row.type === 'ping' ? t.ping : words[row.type] ?? row.type), detail: (row) => row.lastAnswer }}
        columns={[
          { id: 'state', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={t.deliveryState[row.state]} tone={deliveryTone[row.state]} /> },
          { id: 'answer', header: t.answer, cell: answer },
          { id: 'attempts', header: t.attempts, align: 'right', cell: (row) => row.attempts },
          { id: 'at', header: t.at, nowrap: true, cell: (row) => (row.nextAt !== null && row.attempts > 0 ? t.next(format.dateTime(row.nextAt)) : format.dateTime(row.lastAt ?? row.createdAt)) },
        ]}
        actions={can('webhook:manage') ? (row) => row.state !== 'WAITING' && <Button size="small" variant="outlined" onClick={() => again.mutate(row)}>{t.again}</Button> : undefined}
        empty={
          active > 0
            ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
            : <EmptyState title={t.noDeliveries} />
        }
      />
    </Section>
  );
}
