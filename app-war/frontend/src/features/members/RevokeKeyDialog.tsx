import { useQueryClient } from '@tanstack/react-query';
import { postApiKeysByIdRevocation } from '@/generated';
import type { ApiKey } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { keyTexts } from './keyTexts';

export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const t = useTexts(keyTexts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['api-keys'] });
  const command = useCommand(
    (version: number, key) => postApiKeysByIdRevocation({ path: { id: apiKey.id }, body: { version }, headers: { 'Idempotency-Key': key } }),
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
      title={t.revokeTitle(apiKey.name)}
      text={t.revokeText}
      action={t.revoke}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(apiKey.version)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
