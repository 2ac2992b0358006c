import { postOrdersByIdAmendmentsByAmendmentIdAcceptance, postOrdersByIdAmendmentsByAmendmentIdRefusal, postOrdersByIdAmendmentsByAmendmentIdWithdrawal } from '@/generated';
import type { Amendment, Order } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ReasonDialog } from '../ReasonDialog';
import { useOrderChanged } from '../useOrderChanged';
import { texts } from './texts';

export type AmendmentAnswer = 'ACCEPT_AMENDMENT' | 'REFUSE_AMENDMENT' | 'WITHDRAW_AMENDMENT';

interface Props {
  order: Order;
  amendment: Amendment;
  how: AmendmentAnswer;
  onClose: () => void;
}

export function AnswerDialog({ order, amendment, how, onClose }: Props) {
  const t = useTexts(texts);
  const changed = useOrderChanged();
  const path = { id: order.id, amendmentId: amendment.id };
  const run = useCommand(
    (_: null, key) => {
      const call = { path, body: { version: order.version }, headers: { 'Idempotency-Key': key } };
      return how === 'ACCEPT_AMENDMENT' ? postOrdersByIdAmendmentsByAmendmentIdAcceptance(call) : postOrdersByIdAmendmentsByAmendmentIdWithdrawal(call);
    },
    {
      done: (answer) => {
        changed(answer);
        onClose();
      },
      failed: () => changed(null),
    },
  );
  if (how === 'REFUSE_AMENDMENT') {
    return <ReasonDialog order={order} title={t.refuse} action={t.refuse} send={(body, headers) => postOrdersByIdAmendmentsByAmendmentIdRefusal({ path, body, headers })} onClose={onClose} />;
  }
  const accepts = how === 'ACCEPT_AMENDMENT';
  return (
    <ConfirmDialog
      title={accepts ? t.acceptQuestion : t.withdrawQuestion}
      text={accepts ? t.acceptHint : t.withdrawHint}
      action={accepts ? t.accept : t.withdraw}
      onClose={onClose}
      onConfirm={() => run.mutate(null)}
      busy={run.isPending}
      error={run.error}
    />
  );
}
