import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Order } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { useNext } from './next';
import { texts } from './texts';

/** What happened, in words, newest first; and above it who acts next. */
export function Timeline({ order }: { order: Order }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  const next = useNext(order);
  const said: Partial<Record<string, (who: string) => string>> = t.deed;
  const steps = order.history.map((step, at) => ({ ...step, at, when: step.at, again: step.command === 'QUOTE' && step.from === 'QUOTED' })).reverse();
  const sentence = (step: (typeof steps)[number]) => {
    const who = step.byUs == null ? t.system : step.byUs ? t.us : order.counterparty.tradeName;
    if (step.again) return t.quotedAgain(who);
    if (step.command === 'RECEIVE' && step.to === 'SHIPPING') return t.receivedPart(who);
    return (said[step.command] ?? ((by: string) => t.other(by, words.orderStatus[step.to])))(who);
  };
  return (
    <>
      {next && (
        <Box sx={{ mb: 3, p: 2, borderRadius: 1, bgcolor: next.ours ? '#e7eef3' : '#f1efe8', borderLeft: '4px solid', borderColor: next.ours ? '#234a63' : '#c9c1ae' }}>
          <Typography component="h2" variant="h3">{next.ours ? t.nextUs : t.nextThem}</Typography>
          <Typography className="phrase">{next.text}</Typography>
        </Box>
      )}
      <Box component="ol" reversed aria-label={t.title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((step) => (
          <Box component="li" key={step.at} sx={{ position: 'relative', pl: 3.5, pb: 3, '&:last-child': { pb: 0 }, '&::before': { content: '""', position: 'absolute', left: 3, top: 8, width: 12, height: 12, borderRadius: '50%', bgcolor: step.at === order.history.length - 1 ? '#8f5a24' : '#c9c1ae' }, '&:not(:last-child)::after': { content: '""', position: 'absolute', left: 8, top: 24, bottom: -4, width: 2, bgcolor: '#e4dfd3' } }}>
            <Box sx={{ fontWeight: 700 }}>{sentence(step)}</Box>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center', mt: 0.5 }}>
              <StatusChip label={words.orderStatus[step.to]} tone={orderTone[step.to]} />
              <Box component="time" dateTime={step.when} sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{format.dateTime(step.when)}</Box>
            </Box>
            {step.reason && <Box sx={{ mt: 0.5 }}>{t.reason}: {step.reason}</Box>}
          </Box>
        ))}
      </Box>
      {steps.length === 0 && <Typography color="textSecondary">{t.nothing}</Typography>}
    </>
  );
}
