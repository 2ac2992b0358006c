import Box from '@mui/material/Box';
import type { Order } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { texts } from './texts';

/** Every step, newest first, with the side that took it. */
export function History({ order }: { order: Order }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  const steps = [...order.history].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Box component="ol" aria-label={t.tabs.history} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {steps.map((step, at) => (
        <Box component="li" key={`${step.at}-${step.command}-${at}`} sx={{ position: 'relative', pl: 3.5, pb: 3, '&:last-child': { pb: 0 }, '&::before': { content: '""', position: 'absolute', left: 3, top: 8, width: 12, height: 12, borderRadius: '50%', bgcolor: at === 0 ? '#8f5a24' : '#c9c1ae' }, '&:not(:last-child)::after': { content: '""', position: 'absolute', left: 8, top: 24, bottom: -4, width: 2, bgcolor: '#e4dfd3' } }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
            <StatusChip label={words.orderStatus[step.to]} tone={orderTone[step.to]} />
            <Box component="span" sx={{ fontWeight: 700 }}>{step.byUs == null ? t.byNeither : step.byUs ? t.byUs : order.counterparty.tradeName}</Box>
            <Box component="time" dateTime={step.at} sx={{ color: 'text.secondary', fontSize: '0.9375rem' }}>{format.dateTime(step.at)}</Box>
          </Box>
          {step.reason && <Box sx={{ mt: 0.5 }}>{t.reason}: {step.reason}</Box>}
        </Box>
      ))}
    </Box>
  );
}
