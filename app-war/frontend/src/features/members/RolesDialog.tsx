import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { putMembersByIdRoles } from '@/generated';
import { zPutMembersByIdRolesBody } from '@/generated/zod.gen';
import type { Member } from '@/shared/api/model';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { RolesInput } from './RolesInput';
import { texts } from './texts';

export function RolesDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPutMembersByIdRolesBody,
    defaultValues: { version: member.version, roles: member.roles, ownRoles: member.ownRoles },
    send: (body) => putMembersByIdRoles({ path: { id: member.id }, body: { ...body, version: member.version } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['members'] });
      void queries.invalidateQueries({ queryKey: ['me'] });
      void queries.invalidateQueries({ queryKey: ['roles'] });
      onClose();
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['members'] }),
  });
  return (
    <CommandDialog title={t.rolesOf(member.name)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{c.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <RolesInput control={form.control} presets="roles" own="ownRoles" />
      </form>
    </CommandDialog>
  );
}
