import { useQueryClient } from '@tanstack/react-query';
import { postOperatorLeavingsByIdRevocation, type LeavingCompany } from '@/generated';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';

export function RevokeDialog({ leaving, onClose }: { leaving: LeavingCompany; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['operator'] });
  const command = useCommand(
    (_: null, key) =>
      postOperatorLeavingsByIdRevocation({ path: { id: leaving.id }, body: { version: leaving.version }, headers: { 'Idempotency-Key': key } }),
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
      title={t.revokeTitle(leaving.tradeName)}
      text={t.revokeText}
      action={t.revoke}
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
