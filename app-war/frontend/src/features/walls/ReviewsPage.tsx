import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FocusEvent } from 'react';
import {
  getOperatorReviews,
  postOperatorReviewsByIdLogin,
  postOperatorReviewsByIdRevocation,
  type GetOperatorReviewsResponse,
  type PostOperatorReviewsByIdLoginResponse,
} from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useWatch } from '@/shared/api/useWatch';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip, type Tone } from '@/shared/ui/StatusChip';
import { reviewTexts } from './texts';

type Access = GetOperatorReviewsResponse['items'][number];
type State = Access['review']['state'];
const key = ['operator', 'reviews'];
const tone: Record<State, Tone> = { CONSENTED: 'act', ORDERED: 'wait', READY: 'good', ENDING: 'wait', ENDED: 'calm' };

export function ReviewsPage() {
  const t = useTexts(reviewTexts);
  const c = useTexts(common);
  const format = useFormat();
  const [ordering, setOrdering] = useState<Access | null>(null);
  const [revoking, setRevoking] = useState<Access | null>(null);
  const [made, setMade] = useState<PostOperatorReviewsByIdLoginResponse | null>(null);
  const pages = usePages(key, (cursor, signal) => getOperatorReviews({ query: { cursor }, signal }));
  useWatch(key, pages.items.some((row) => row.review.state === 'ORDERED' || row.review.state === 'ENDING'));
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.review.id}
          title={{ header: c.fields.company, cell: (row) => row.tradeName, detail: (row) => row.review.reviewer || t.erased }}
          columns={[
            { id: 'purpose', header: t.purpose, cell: (row) => row.review.purpose },
            {
              id: 'state',
              header: c.fields.status,
              badge: true,
              cell: (row) => <StatusChip label={row.review.endedWhy ? `${t.state[row.review.state]}: ${t.why[row.review.endedWhy]}` : t.state[row.review.state]} tone={tone[row.review.state]} />,
            },
            { id: 'until', header: t.until, nowrap: true, cell: (row) => format.dateTime(row.review.until) },
            { id: 'login', header: t.login, cell: (row) => row.review.login ?? '—' },
          ]}
          actions={(row) => (
            <>
              {row.review.state === 'CONSENTED' && <Button size="small" variant="contained" onClick={() => setOrdering(row)}>{t.order}</Button>}
              {['CONSENTED', 'ORDERED', 'READY'].includes(row.review.state) && <Button size="small" variant="outlined" color="error" onClick={() => setRevoking(row)}>{t.revoke}</Button>}
            </>
          )}
          empty={<EmptyState title={t.empty}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      {ordering && <OrderDialog access={ordering} onClose={() => setOrdering(null)} onMade={setMade} />}
      {revoking && <RevokeDialog access={revoking} onClose={() => setRevoking(null)} />}
      {made && <MadeDialog made={made} onClose={() => setMade(null)} />}
    </>
  );
}

function OrderDialog({ access, onClose, onMade }: { access: Access; onClose: () => void; onMade: (made: PostOperatorReviewsByIdLoginResponse) => void }) {
  const t = useTexts(reviewTexts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: key });
  const command = useCommand(
    (_: null, idempotencyKey) =>
      postOperatorReviewsByIdLogin({ path: { id: access.review.id }, body: { version: access.review.version }, headers: { 'Idempotency-Key': idempotencyKey } }),
    {
      done: (made) => {
        refresh();
        onClose();
        onMade(made);
      },
      failed: refresh,
    },
  );
  return (
    <ConfirmDialog
      title={t.orderTitle(access.tradeName)}
      text={t.orderText(access.review.reviewer)}
      action={t.order}
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}

function RevokeDialog({ access, onClose }: { access: Access; onClose: () => void }) {
  const t = useTexts(reviewTexts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: key });
  const command = useCommand(
    (_: null, idempotencyKey) =>
      postOperatorReviewsByIdRevocation({ path: { id: access.review.id }, body: { version: access.review.version }, headers: { 'Idempotency-Key': idempotencyKey } }),
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
      title={t.revokeTitle}
      text={t.revokeText}
      action={t.revoke}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}

function MadeDialog({ made, onClose }: { made: PostOperatorReviewsByIdLoginResponse; onClose: () => void }) {
  const t = useTexts(reviewTexts);
  const c = useTexts(common);
  const readOnly = { htmlInput: { readOnly: true, onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select() } };
  return (
    <CommandDialog title={made.access.tradeName} onClose={onClose} closeLabel={c.close}>
      <Alert severity="warning" sx={{ mb: 2 }}>{t.made}</Alert>
      <TextField label={t.login} value={made.login} slotProps={readOnly} sx={{ mb: 2 }} />
      <TextField label={t.password} value={made.password} slotProps={readOnly} sx={{ mb: 2 }} />
      <TextField label={t.psql} value={`psql "host=db.example port=5432 dbname=${made.database} user=${made.login} sslmode=verify-full"`} slotProps={readOnly} />
    </CommandDialog>
  );
}
