import { useQueryClient } from '@tanstack/react-query';
import { postMembersByIdInvitation } from '@/generated';
import type { Member } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { InvitationLink } from '@/shared/ui/InvitationLink';
import { texts } from './texts';

export function InviteAgainDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['members'] });
  const command = useCommand(
    (_: null, key) => postMembersByIdInvitation({ path: { id: member.id }, body: { version: member.version }, headers: { 'Idempotency-Key': key } }),
    { done: refresh, failed: refresh },
  );
  if (command.data) {
    return (
      <CommandDialog title={t.invitedTitle(member.name)} onClose={onClose} closeLabel={c.close}>
        <InvitationLink token={command.data.invitationToken} expiresAt={command.data.expiresAt} />
      </CommandDialog>
    );
  }
  return (
    <ConfirmDialog
      title={t.inviteAgainTitle(member.name)}
      text={t.inviteAgainText(member.email)}
      action={t.inviteAgain}
      onClose={onClose}
      onConfirm={() => command.mutate(null)}
      busy={command.isPending}
      error={command.error}
    />
  );
}
