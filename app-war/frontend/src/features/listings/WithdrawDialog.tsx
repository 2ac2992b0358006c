import { useQueryClient } from '@tanstack/react-query';
import { postListingsByIdWithdrawal } from '@/generated';
import type { Listing } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';

export function WithdrawDialog({ listing, name, onClose }: { listing: Listing; name: string; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['listings'] });
    void queries.invalidateQueries({ queryKey: ['market'] });
  };
  const command = useCommand(
    (_: null, key) => postListingsByIdWithdrawal({ path: { id: listing.id }, body: { version: listing.version }, headers: { 'Idempotency-Key': key } }),
    {
      done: () => {
        refresh();
        onClose();
      },
      failed: refresh,
    },
  );
  return (
    <ConfirmDialog
      title={t.withdrawTitle(name)}
      text={t.withdrawText}
      action={t.withdraw}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
