import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { Order } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

/** Who asks to call a confirmed order off, and why, until the other side has answered. */
export function CancellationNotice({ order }: { order: Order }) {
  const t = useTexts(texts);
  if (order.cancellationAskedBy === null) return null;
  const ours = order.cancellationAskedBy === order.side;
  const asked = order.history.findLast((step) => step.command === 'ASK_CANCELLATION');
  return (
    <Alert severity={ours ? 'info' : 'warning'} sx={{ mt: 2.5 }}>
      <AlertTitle>{ours ? t.byUs : t.byThem(order.counterparty.tradeName)}</AlertTitle>
      {asked?.reason != null && t.because(asked.reason)}
    </Alert>
  );
}
