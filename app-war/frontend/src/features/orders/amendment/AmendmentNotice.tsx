import Alert from '@mui/material/Alert';
import type { Order } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { texts } from './texts';

/** That one side wants something changed, until the other has answered. */
export function AmendmentNotice({ order }: { order: Order }) {
  const t = useTexts(texts);
  if (order.amendmentAskedBy === null) return null;
  const ours = order.amendmentAskedBy === order.side;
  return (
    <Alert severity={ours ? 'info' : 'warning'} sx={{ mt: 2.5 }} action={<LinkButton to="?tab=amendments">{t.look}</LinkButton>}>
      {ours ? t.askedByUs : t.asked(order.counterparty.tradeName)}
    </Alert>
  );
}
