import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getOrdersByIdAmendments } from '@/generated';
import type { Amendment, Order } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { isPossible } from '../possible';
import { AmendmentChanges } from './AmendmentChanges';
import { AnswerDialog, type AmendmentAnswer } from './AnswerDialog';
import { ProposeDialog } from './ProposeDialog';
import { texts } from './texts';

const tone = { PROPOSED: 'wait', ACCEPTED: 'good', REFUSED: 'bad', WITHDRAWN: 'calm' } as const;
const answers: readonly AmendmentAnswer[] = ['ACCEPT_AMENDMENT', 'REFUSE_AMENDMENT', 'WITHDRAW_AMENDMENT'];

/** Every change that was proposed, the latest first, with what was before. */
export function Amendments({ order }: { order: Order }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [proposing, setProposing] = useState(false);
  const [answering, setAnswering] = useState<{ amendment: Amendment; how: AmendmentAnswer } | null>(null);
  const amendments = useQuery({ queryKey: ['orders', 'amendments', order.id], queryFn: () => getOrdersByIdAmendments({ path: { id: order.id } }) });
  const words: Record<AmendmentAnswer, string> = { ACCEPT_AMENDMENT: t.accept, REFUSE_AMENDMENT: t.refuse, WITHDRAW_AMENDMENT: t.withdraw };
  return (
    <>
      {isPossible(order, 'AMEND') && <Box sx={{ mb: 2 }}><Button variant="outlined" onClick={() => setProposing(true)}>{t.propose}</Button></Box>}
      <Loaded query={amendments}>
        {(all) => all.length === 0
          ? <Section><EmptyState title={t.none}>{t.noneHint}</EmptyState></Section>
          : all.map((amendment) => (
            <Section
              key={amendment.id}
              title={<Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>{t.title(amendment.amendmentNo)}<StatusChip label={t.status[amendment.status]} tone={tone[amendment.status]} /></Box>}
              intro={format.list([amendment.byUs ? t.by.us : order.counterparty.tradeName, format.dateTime(amendment.at)])}
            >
              <Box sx={{ mb: 1.5 }}>{t.reason}: {amendment.reason}</Box>
              <AmendmentChanges amendment={amendment} />
              {amendment.answer && <Box sx={{ mt: 1.5 }}>{t.answer(amendment.answer)}</Box>}
              {amendment.status === 'PROPOSED' && (
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2 }}>
                  {answers.filter((how) => isPossible(order, how)).map((how) => (
                    <Button key={how} variant={how === 'ACCEPT_AMENDMENT' ? 'contained' : 'outlined'} onClick={() => setAnswering({ amendment, how })}>{words[how]}</Button>
                  ))}
                </Box>
              )}
            </Section>
          ))}
      </Loaded>
      {proposing && <ProposeDialog order={order} onClose={() => setProposing(false)} />}
      {answering && <AnswerDialog order={order} amendment={answering.amendment} how={answering.how} onClose={() => setAnswering(null)} />}
    </>
  );
}
