import Box from '@mui/material/Box';
import type { Order, OrderStatus } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { VisuallyHidden } from '@/shared/ui/VisuallyHidden';
import { texts } from './texts';

const way: readonly OrderStatus[] = ['DRAFT', 'REQUESTED', 'QUOTED', 'ORDERED', 'CONFIRMED', 'SHIPPING', 'RECEIVED', 'COMPLETED'];

/** Where the order stands on its way. What was skipped (an order at published prices needs no quote) shows as skipped. */
export function Progress({ order }: { order: Order }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const been = new Set<OrderStatus>([order.status, ...order.history.flatMap((entry) => [entry.to, ...(entry.from == null ? [] : [entry.from])])]);
  const cancelled = order.status === 'CANCELLED';
  const reached = way.reduce((last, state, at) => (been.has(state) ? at : last), 0);
  const steps = cancelled ? [...way.slice(0, reached + 1), 'CANCELLED' as const] : way;
  const here = steps.indexOf(order.status);
  return (
    <Box component="ol" aria-label={t.progress} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: { xs: 'repeat(4, 1fr)', md: `repeat(${steps.length}, minmax(0, 1fr))` }, gap: '16px 4px' }}>
      {steps.map((state, at) => {
        const current = at === here;
        const past = at < here && (been.has(state) || state === 'DRAFT');
        const skipped = at < here && !past;
        const colour = current ? (cancelled ? '#a3271f' : '#8f5a24') : past ? '#1f4d3a' : '#d3cebf';
        return (
          <Box component="li" key={state} aria-current={current ? 'step' : undefined} sx={{ position: 'relative', textAlign: 'center', minWidth: 0 }}>
            <Box sx={{ height: 8, borderRadius: 4, bgcolor: colour, opacity: skipped ? 0.5 : 1, mb: 0.75 }} />
            <Box sx={{ fontSize: '0.875rem', lineHeight: 1.35, fontWeight: current ? 700 : 400, color: current || past ? 'text.primary' : 'text.secondary' }}>
              {words.orderStatus[state]}
              <VisuallyHidden>{current ? t.now : past ? t.done : skipped ? t.skipped : t.ahead}</VisuallyHidden>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
