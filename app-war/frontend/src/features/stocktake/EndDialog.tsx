import { postStockTakesByIdCancellation, postStockTakesByIdClosing } from '@/generated';
import type { StockTake } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';
import { useCountChanged } from './useCountChanged';

export function EndDialog({ take, how, onClose }: { take: StockTake; how: 'close' | 'cancel'; onClose: () => void }) {
  const t = useTexts(texts);
  const changed = useCountChanged();
  const run = useCommand(
    (version: number, key) => {
      const request = { path: { id: take.id }, body: { version }, headers: { 'Idempotency-Key': key } };
      return how === 'close' ? postStockTakesByIdClosing(request) : postStockTakesByIdCancellation(request);
    },
    {
      done: () => {
        changed('all');
        onClose();
      },
      failed: () => changed('all'),
    },
  );
  const closing = t.closeText(take.differentLots) + (take.uncountedLots > 0 ? ` ${t.leftText(take.uncountedLots)}` : '');
  return (
    <ConfirmDialog
      title={how === 'close' ? t.closeTitle : t.cancelTitle}
      text={how === 'close' ? closing : t.cancelText}
      action={how === 'close' ? t.close : t.cancel}
      danger={how === 'cancel'}
      onClose={onClose}
      onConfirm={() => run.mutate(take.version)}
      busy={run.isPending}
      error={run.error}
    />
  );
}
