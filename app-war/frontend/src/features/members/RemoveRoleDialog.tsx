import { useQueryClient } from '@tanstack/react-query';
import { deleteRolesById } from '@/generated';
import type { OwnRole } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';

export function RemoveRoleDialog({ role, onClose }: { role: OwnRole; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['roles'] });
  const command = useCommand(() => deleteRolesById({ path: { id: role.id }, query: { version: role.version } }), {
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  return (
    <ConfirmDialog
      title={t.removeTitle(role.name)}
      text={t.removeText}
      action={t.remove}
      danger
      onClose={onClose}
      onConfirm={() => command.mutate(undefined)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
