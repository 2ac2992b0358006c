import { postOrdersByIdClaimsByClaimIdAgreement, postOrdersByIdClaimsByClaimIdObjection, postOrdersByIdClaimsByClaimIdWithdrawal } from '@/generated';
import type { Claim, Order } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ReasonDialog } from '../ReasonDialog';
import { useOrderChanged } from '../useOrderChanged';
import { texts } from './texts';

export type ClaimStep = 'AGREE_TO_ANSWER' | 'OBJECT_TO_ANSWER' | 'WITHDRAW_CLAIM';

interface Props {
  order: Order;
  claim: Claim;
  how: ClaimStep;
  onClose: () => void;
}

export function ClaimStepDialog({ order, claim, how, onClose }: Props) {
  const t = useTexts(texts);
  const changed = useOrderChanged();
  const path = { id: order.id, claimId: claim.id };
  const agrees = how === 'AGREE_TO_ANSWER';
  const run = useCommand(
    (_: null, key) => {
      const call = { path, body: { version: order.version }, headers: { 'Idempotency-Key': key } };
      return agrees ? postOrdersByIdClaimsByClaimIdAgreement(call) : postOrdersByIdClaimsByClaimIdWithdrawal(call);
    },
    {
      done: (answer) => {
        changed(answer);
        onClose();
      },
      failed: () => changed(null),
    },
  );
  if (how === 'OBJECT_TO_ANSWER') {
    return <ReasonDialog order={order} title={t.object} action={t.object} send={(body, headers) => postOrdersByIdClaimsByClaimIdObjection({ path, body, headers })} onClose={onClose} />;
  }
  return (
    <ConfirmDialog
      title={agrees ? t.agree : t.withdraw}
      text={agrees ? t.agreeHint : t.withdrawHint}
      action={agrees ? t.agree : t.withdraw}
      onClose={onClose}
      onConfirm={() => run.mutate(null)}
      busy={run.isPending}
      error={run.error}
    />
  );
}
