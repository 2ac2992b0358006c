import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { postOrdersByIdApprovalsByApprovalIdDecision, postOrdersByIdApprovalsByApprovalIdWithdrawal } from '@/generated';
import type { GetApprovalsResponse } from '@/generated';
import { Problem } from '@/shared/api/problem';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StatusChip } from '@/shared/ui/StatusChip';
import { approvalTexts } from './texts';

const decisions = ['APPROVED', 'SENT_BACK', 'REJECTED'] as const;

/** A request for approval: who asked, what was decided, and what this member may do about it. */
export function ApprovalRow({ approval, linked = false }: { approval: GetApprovalsResponse[number]; linked?: boolean }) {
  const t = useTexts(approvalTexts);
  const format = useFormat();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const path = { id: approval.orderId, approvalId: approval.id };
  const refresh = () => void queries.invalidateQueries({ queryKey: ['orders'] });
  const decide = useCommand(
    (decision: (typeof decisions)[number], key) => postOrdersByIdApprovalsByApprovalIdDecision({ path, body: { version: approval.version, decision, ...(note.trim() === '' ? {} : { note }) }, headers: { 'Idempotency-Key': key } }),
    { done: refresh, failed: refresh },
  );
  const withdraw = useCommand(
    (_: null, key) => postOrdersByIdApprovalsByApprovalIdWithdrawal({ path, body: { version: approval.version }, headers: { 'Idempotency-Key': key } }),
    { done: refresh, failed: refresh },
  );
  const error = decide.error ?? withdraw.error;
  const name = approval.orderNumber ?? `${t.draft}: ${approval.sellerName}`;
  return (
    <Box component="li" sx={{ py: 2, borderTop: '1px solid', borderColor: '#ece7dc' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 14px', alignItems: 'center' }}>
        {linked && <Link to={`/orders/${approval.orderId}`}><strong>{name}</strong></Link>}
        {linked && approval.orderNumber !== null && <span>{approval.sellerName}</span>}
        <strong>{format.yen(approval.totalYen)}</strong>
        <StatusChip label={approval.lapsed ? t.lapsed : t.states[approval.state]} tone={approval.state === 'REQUESTED' && !approval.lapsed ? 'wait' : approval.state === 'APPROVED' && !approval.lapsed ? 'good' : 'calm'} />
        <Box component="span" sx={{ color: 'text.secondary' }}>{t.askedBy(approval.requestedBy)} {format.dateTime(approval.requestedAt)}</Box>
      </Box>
      {approval.note && <Box sx={{ mt: 0.5 }}>{approval.note}</Box>}
      {approval.decidedBy !== null && <Box sx={{ mt: 0.5, color: 'text.secondary' }}>{t.decidedBy(approval.decidedBy)}{approval.decidedFor === null ? '' : t.decidedFor(approval.decidedFor)}{approval.decisionNote === null ? '' : ` — ${approval.decisionNote}`}</Box>}
      <ProblemAlert error={error} extra={error instanceof Problem ? error.errors.map((one) => one.message) : []} />
      {approval.mayDecide && (
        <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5, maxWidth: 560 }}>
          <TextField label={t.reason} value={note} onChange={(event) => setNote(event.target.value)} multiline minRows={2} slotProps={{ htmlInput: { maxLength: 500 } }} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
            {decisions.map((decision) => (
              <Button key={decision} variant={decision === 'APPROVED' ? 'contained' : 'outlined'} color={decision === 'REJECTED' ? 'error' : 'primary'} loading={decide.isPending} onClick={() => decide.mutate(decision)}>{t.decisions[decision]}</Button>
            ))}
          </Box>
        </Box>
      )}
      {approval.mayWithdraw && <Button size="small" sx={{ mt: 1 }} loading={withdraw.isPending} onClick={() => withdraw.mutate(null)}>{t.withdraw}</Button>}
    </Box>
  );
}
