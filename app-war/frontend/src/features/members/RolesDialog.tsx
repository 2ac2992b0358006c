import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { putMembersByIdRoles } from '@/generated';
import { zPutMembersByIdRolesBody } from '@/generated/zod.gen';
import type { Member } from '@/shared/api/model';
import { ChecksInput } from '@/shared/form/ChecksInput';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useRoleChoices } from './useRoleChoices';
import { texts } from './texts';

export function RolesDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const roles = useRoleChoices();
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPutMembersByIdRolesBody,
    defaultValues: { version: member.version, roles: member.roles },
    send: (body) => putMembersByIdRoles({ path: { id: member.id }, body: { ...body, version: member.version } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['members'] });
      void queries.invalidateQueries({ queryKey: ['me'] });
      onClose();
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['members'] }),
  });
  return (
    <CommandDialog title={t.rolesOf(member.name)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{c.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <ChecksInput control={form.control} name="roles" label={t.roles} help={t.rolesHint} required choices={roles} />
      </form>
    </CommandDialog>
  );
}
