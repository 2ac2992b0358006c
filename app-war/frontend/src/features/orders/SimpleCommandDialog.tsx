import type { Order } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

interface Props {
  command: 'REQUEST' | 'PLACE' | 'DISCARD' | 'CANCEL_BY_CONSENT' | 'WITHDRAW_CANCELLATION';
  danger?: boolean;
  order?: Order;
  send: (key: string) => Promise<Order | null>;
  onClose: () => void;
  /** The order is no more. */
  gone?: () => void;
}

export function SimpleCommandDialog({ command, danger = command === 'DISCARD', order, send, onClose, gone }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const changed = useOrderChanged();
  const run = useCommand((_: null, key) => send(key), {
    done: (answer) => {
      changed(answer);
      onClose();
      if (answer === null) gone?.();
    },
    failed: () => changed(null),
  });
  const total = order?.totalYen == null ? '' : t.placeTotal(format.yen(order.totalYen));
  return (
    <ConfirmDialog
      title={t.questions[command]}
      text={t.explanations[command] + total}
      action={t.commands[command]}
      danger={danger}
      onClose={onClose}
      onConfirm={() => run.mutate(null)}
      busy={run.isPending}
      error={run.error}
    />
  );
}
