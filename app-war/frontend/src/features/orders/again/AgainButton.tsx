import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import { postOrdersByIdCopy } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Order } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useOrderChanged } from '../useOrderChanged';

const texts = defineTexts({ again: 'もう一度注文する' }, { again: 'Order again' });

/** A draft of the same at today's prices, private until it is sent. */
export function AgainButton({ order }: { order: Order }) {
  const t = useTexts(texts);
  const can = useCan();
  const navigate = useNavigate();
  const changed = useOrderChanged();
  const again = useCommand((_: undefined, key) => postOrdersByIdCopy({ path: { id: order.id }, headers: { 'Idempotency-Key': key } }), {
    done: (draft) => {
      changed(draft);
      void navigate(`/orders/${draft.id}`);
    },
  });
  if (order.side !== 'PURCHASE' || order.status === 'DRAFT' || !can('order:draft')) return null;
  return (
    <>
      <Button variant="outlined" loading={again.isPending} onClick={() => again.mutate(undefined)}>{t.again}</Button>
      <ProblemAlert error={again.error} />
    </>
  );
}
