import { useQueryClient } from '@tanstack/react-query';
import { postMembersByIdRevocation } from '@/generated';
import type { Member } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';

export function RevokeDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['members'] });
  const command = useCommand(
    (_: null, key) => postMembersByIdRevocation({ path: { id: member.id }, body: { version: member.version }, headers: { 'Idempotency-Key': key } }),
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
      title={t.revokeTitle(member.name)}
      text={t.revokeText}
      action={t.revoke}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
