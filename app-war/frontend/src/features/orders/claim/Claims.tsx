import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getOrdersByIdClaims } from '@/generated';
import type { Claim, Order } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useWoodName } from '@/shared/wood/Wood';
import { Photos } from '../photo/Photos';
import { isPossible } from '../possible';
import { AnswerClaimDialog } from './AnswerClaimDialog';
import { ClaimStepDialog, type ClaimStep } from './ClaimStepDialog';
import { OpenClaimDialog } from './OpenClaimDialog';
import { texts } from './texts';

const tone = { OPEN: 'wait', ANSWERED: 'wait', RESOLVED: 'good', WITHDRAWN: 'calm' } as const;

/** Each claim with what was said about it. */
export function Claims({ order }: { order: Order }) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const [opening, setOpening] = useState(false);
  const [step, setStep] = useState<{ claim: Claim; how: ClaimStep | 'ANSWER_CLAIM' } | null>(null);
  const claims = useQuery({ queryKey: ['orders', 'claims', order.id], queryFn: () => getOrdersByIdClaims({ path: { id: order.id } }) });
  const steps = (claim: Claim): { how: ClaimStep | 'ANSWER_CLAIM'; label: string }[] => [
    ...(claim.status === 'ANSWERED' ? [{ how: 'AGREE_TO_ANSWER' as const, label: t.agree }, { how: 'OBJECT_TO_ANSWER' as const, label: t.object }] : []),
    { how: 'ANSWER_CLAIM', label: t.answer },
    { how: 'WITHDRAW_CLAIM', label: t.withdraw },
  ];
  return (
    <>
      {isPossible(order, 'CLAIM') && <Box sx={{ mb: 2 }}><Button variant="outlined" onClick={() => setOpening(true)}>{t.open}</Button></Box>}
      <Loaded query={claims}>
        {(all) => all.length === 0
          ? <Section><EmptyState title={t.none}>{t.noneHint}</EmptyState></Section>
          : all.map((claim) => {
            const line = order.lines.find((one) => one.id === claim.lineId);
            return (
              <Section key={claim.id} title={<Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>{t.title(claim.claimNo)}<StatusChip label={t.status[claim.status]} tone={tone[claim.status]} /></Box>}>
                <Facts>
                  <Fact label={t.line} roomy>{line ? `${line.lineNo}. ${woodName(line.wood)}` : ''}</Fact>
                  <Fact label={t.kind}>{t.kinds[claim.kind]}</Fact>
                  <Fact label={t.pieces}>{format.pieces(claim.pieces, line?.wood)}</Fact>
                  <Fact label={t.disputed}>{format.yen(claim.disputedYen)}</Fact>
                  {claim.outcome && <Fact label={t.outcome}>{t.outcomes[claim.outcome]}{claim.creditYen !== null && ` ${format.yen(claim.creditYen)}`}</Fact>}
                </Facts>
                <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
                  {claim.messages.map((said, at) => (
                    <Box component="li" key={`${said.at}-${at}`} sx={{ py: 1.25, borderTop: '1px solid', borderColor: '#ece7dc' }}>
                      <strong>{said.byUs ? t.us : order.counterparty.tradeName}</strong> {t.said[said.occasion]}{' '}
                      <Box component="time" dateTime={said.at} sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{format.dateTime(said.at)}</Box>
                      {said.outcome && <Box>{t.outcomes[said.outcome]}{said.creditYen !== null && ` ${format.yen(said.creditYen)}`}</Box>}
                      {said.text && <Box sx={{ whiteSpace: 'pre-wrap' }}>{said.text}</Box>}
                      <Photos orderId={order.id} photos={said.photos} />
                    </Box>
                  ))}
                </Box>
                {claim.endedAt === null && (
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1 }}>
                    {steps(claim).filter(({ how }) => isPossible(order, how)).map(({ how, label }, at) => (
                      <Button key={how} variant={at === 0 ? 'contained' : 'outlined'} onClick={() => setStep({ claim, how })}>{label}</Button>
                    ))}
                  </Box>
                )}
              </Section>
            );
          })}
      </Loaded>
      {opening && <OpenClaimDialog order={order} onClose={() => setOpening(false)} />}
      {step?.how === 'ANSWER_CLAIM' && <AnswerClaimDialog order={order} claim={step.claim} onClose={() => setStep(null)} />}
      {step && step.how !== 'ANSWER_CLAIM' && <ClaimStepDialog order={order} claim={step.claim} how={step.how} onClose={() => setStep(null)} />}
    </>
  );
}
