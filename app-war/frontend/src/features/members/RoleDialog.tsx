import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { postRoles, putRolesById } from '@/generated';
import { zPostRolesBody } from '@/generated/zod.gen';
import { useMe } from '@/shared/api/me';
import type { OwnRole, RoleMatrix } from '@/shared/api/model';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { PermissionsInput } from './PermissionsInput';
import { texts } from './texts';

/** Makes a role of the company's own, or says anew what it is. */
export function RoleDialog({ role, matrix, onClose }: { role?: OwnRole; matrix: RoleMatrix; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const { data: me } = useMe();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['roles'] });
  const form = useApiForm({
    schema: zPostRolesBody,
    defaultValues: { name: role?.name ?? '', permissions: role?.permissions ?? [], approvalLimitYen: role?.approvalLimitYen ?? null },
    send: (body, key) =>
      role === undefined
        ? postRoles({ body, headers: { 'Idempotency-Key': key } })
        : putRolesById({ path: { id: role.id }, body: { ...body, version: role.version } }),
    done: () => {
      refresh();
      void queries.invalidateQueries({ queryKey: ['me'] });
      onClose();
    },
    failed: refresh,
    unique: 'name',
  });
  const offered = matrix.permissions.filter((permission) => me?.permissions.includes(permission));
  return (
    <CommandDialog
      title={role === undefined ? t.newRole : t.changeRole(role.name)}
      wide
      onClose={onClose}
      busy={form.sending}
      action={<Button variant="contained" {...form.submitProps}>{c.save}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <TextInput control={form.control} name="name" label={t.roleName} help={t.roleNameHint} required />
          <NumberInput control={form.control} name="approvalLimitYen" label={t.limit} help={t.limitHint} unit={format.yenUnit} />
          <Wide><PermissionsInput control={form.control} name="permissions" label={t.allowed} help={t.allowedHint} offered={offered} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
