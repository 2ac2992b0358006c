import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getOperatorTypeRequests, postOperatorTypeRequestsByIdApproval, postOperatorTypeRequestsByIdRefusal } from '@/generated';
import { zPostOperatorTypeRequestsByIdApprovalBody } from '@/generated/zod.gen';
import type { TypeRequest } from '@/shared/api/model';
import { latest, usePages } from '@/shared/api/pages';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterBar, FilterChoice } from '@/shared/ui/FilterFields';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { typeRequestTone } from '@/shared/ui/tones';
import { typeRequestTexts as texts } from './typeRequestTexts';

const states = wordsOf('typeRequestState');

export function TypeRequestsPage() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const types = useCompanyTypes();
  const format = useFormat();
  const { values, set, clear, active } = useFilters(['state']);
  const state = oneOf(states, values.state);
  const [answering, setAnswering] = useState<{ request: TypeRequest; approve: boolean } | null>(null);
  const pages = usePages(['operator', 'type-requests', state], (cursor, signal) => getOperatorTypeRequests({ query: { state, cursor }, signal }));
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Section flush>
        <FilterBar label={c.search}>
          <FilterChoice label={c.fields.status} value={state} choices={states.map((value) => ({ value, label: words.typeRequestState[value] }))} onChange={(next) => set({ state: next })} />
        </FilterBar>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: c.fields.company, cell: (row) => row.tradeName, detail: (row) => row.reason || undefined }}
          columns={[
            { id: 'present', header: t.present, cell: (row) => types(row.present) },
            { id: 'wanted', header: t.wanted, cell: (row) => types(row.wanted) },
            { id: 'state', header: c.fields.status, badge: true, cell: (row) => <StatusChip label={words.typeRequestState[row.state]} tone={typeRequestTone[row.state]} /> },
            { id: 'at', header: t.requestedAt, nowrap: true, cell: (row) => format.day(row.requestedAt) },
          ]}
          actions={(row) =>
            row.state === 'OPEN' && (
              <>
                <Button size="small" variant="contained" onClick={() => setAnswering({ request: row, approve: true })}>{t.approve}</Button>
                <Button size="small" variant="outlined" onClick={() => setAnswering({ request: row, approve: false })}>{t.refuse}</Button>
              </>
            )
          }
          empty={
            active > 0
              ? <EmptyState title={c.nothingMatches} action={<Button variant="outlined" onClick={clear}>{c.clearFilters}</Button>} />
              : <EmptyState title={t.empty} />
          }
        />
      </Section>
      {answering && <AnswerDialog request={latest(pages, answering.request)} approve={answering.approve} onClose={() => setAnswering(null)} />}
    </>
  );
}

function AnswerDialog({ request, approve, onClose }: { request: TypeRequest; approve: boolean; onClose: () => void }) {
  const t = useTexts(texts);
  const types = useCompanyTypes();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['operator'] });
  const form = useApiForm({
    schema: zPostOperatorTypeRequestsByIdApprovalBody,
    defaultValues: { version: request.version, answer: '' },
    send: (body, key) => (approve ? postOperatorTypeRequestsByIdApproval : postOperatorTypeRequestsByIdRefusal)({ path: { id: request.id }, body: { ...body, version: request.version }, headers: { 'Idempotency-Key': key } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  return (
    <CommandDialog
      title={approve ? t.approveTitle(request.tradeName) : t.refuseTitle(request.tradeName)}
      onClose={onClose}
      busy={form.sending}
      action={<Button variant="contained" color={approve ? 'primary' : 'error'} {...form.submitProps}>{approve ? t.approve : t.refuse}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{types(request.present)} → {types(request.wanted)}</Typography>
        <TextInput control={form.control} name="answer" label={t.answer} help={t.answerHint} rows={3} />
      </form>
    </CommandDialog>
  );
}
