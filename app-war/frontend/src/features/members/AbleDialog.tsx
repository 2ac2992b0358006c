import { useQueryClient } from '@tanstack/react-query';
import { postMembersByIdDisablement, postMembersByIdEnablement } from '@/generated';
import type { Member } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { texts } from './texts';

export function AbleDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const disable = member.state !== 'DISABLED';
  const refresh = () => void queries.invalidateQueries({ queryKey: ['members'] });
  const command = useCommand(
    (_: null, key) => {
      const call = disable ? postMembersByIdDisablement : postMembersByIdEnablement;
      return call({ path: { id: member.id }, body: { version: member.version }, headers: { 'Idempotency-Key': key } });
    },
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
      title={disable ? t.disableTitle(member.name) : t.enableTitle(member.name)}
      text={disable ? t.disableText : t.enableText}
      action={disable ? t.disable : t.enable}
      danger={disable}
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
