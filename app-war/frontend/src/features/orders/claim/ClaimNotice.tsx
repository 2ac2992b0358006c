import Alert from '@mui/material/Alert';
import type { Order } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { texts } from './texts';

export function ClaimNotice({ order }: { order: Order }) {
  const t = useTexts(texts);
  const format = useFormat();
  if (order.openClaims === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 2.5 }} action={<LinkButton to="?tab=claims">{t.look}</LinkButton>}>
      {t.notice(format.yen(order.disputedYen))}
    </Alert>
  );
}
