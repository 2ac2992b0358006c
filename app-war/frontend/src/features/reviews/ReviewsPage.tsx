import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getReviews, postReviews, postReviewsByIdWithdrawal, type GetReviewsResponse } from '@/generated';
import { zPostReviewsBody } from '@/generated/zod.gen';
import { usePages } from '@/shared/api/pages';
import { useWatch } from '@/shared/api/useWatch';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip, type Tone } from '@/shared/ui/StatusChip';
import { texts } from './texts';

type Review = GetReviewsResponse[number];
const key = ['reviews'];
const tone: Record<Review['state'], Tone> = { CONSENTED: 'wait', ORDERED: 'wait', READY: 'good', ENDING: 'wait', ENDED: 'calm' };

export function ReviewsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const [consenting, setConsenting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Review | null>(null);
  const pages = usePages(key, async (_, signal) => ({ items: await getReviews({ signal }) }));
  useWatch(key, pages.items.some((row) => row.state === 'ORDERED' || row.state === 'ENDING'));
  const consent = <Button variant="contained" onClick={() => setConsenting(true)}>{t.consent}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={consent} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          whole
          rowKey={(row) => row.id}
          title={{ header: t.reviewer, cell: (row) => row.reviewer || t.erased, detail: (row) => row.purpose }}
          columns={[
            {
              id: 'state',
              header: c.fields.status,
              badge: true,
              cell: (row) => <StatusChip label={row.endedWhy ? `${t.state[row.state]}: ${t.why[row.endedWhy]}` : t.state[row.state]} tone={tone[row.state]} />,
            },
            { id: 'since', header: t.since, nowrap: true, cell: (row) => format.day(row.consentedAt) },
            { id: 'until', header: t.until, nowrap: true, cell: (row) => format.dateTime(row.until) },
          ]}
          actions={(row) =>
            ['CONSENTED', 'ORDERED', 'READY'].includes(row.state) && (
              <Button size="small" variant="outlined" color="error" onClick={() => setWithdrawing(row)}>{t.withdraw}</Button>
            )
          }
          empty={<EmptyState title={t.empty} action={consent}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      {consenting && <ConsentDialog onClose={() => setConsenting(false)} />}
      {withdrawing && <WithdrawDialog review={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  );
}

function ConsentDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPostReviewsBody,
    defaultValues: { reviewer: '', purpose: '', days: 14 },
    send: (body, idempotencyKey) => postReviews({ body, headers: { 'Idempotency-Key': idempotencyKey } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: key });
      onClose();
    },
  });
  return (
    <CommandDialog title={t.consent} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.send}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Alert severity="info" sx={{ mb: 2 }}>{t.sees}</Alert>
        <FormGrid>
          <Wide><TextInput control={form.control} name="reviewer" label={t.reviewer} help={t.reviewerHint} required /></Wide>
          <Wide><TextInput control={form.control} name="purpose" label={t.purpose} help={t.purposeHint} required /></Wide>
          <Wide><NumberInput control={form.control} name="days" label={t.days} help={t.daysHint} required /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}

function WithdrawDialog({ review, onClose }: { review: Review; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: key });
  const command = useCommand(
    (_: null, idempotencyKey) => postReviewsByIdWithdrawal({ path: { id: review.id }, headers: { 'Idempotency-Key': idempotencyKey } }),
    {
      done: () => {
        refresh();
        onClose();
      },
      failed: refresh,
    },
  );
  return (
    <ConfirmDialog
      title={t.withdrawTitle}
      text={t.withdrawText}
      action={t.withdraw}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
