import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getApiKeysPermissions, postApiKeys } from '@/generated';
import { zPostApiKeysBody } from '@/generated/zod.gen';
import type { ApiKeyMade } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { daysFromNow } from '@/shared/format/format';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { KeySecret } from './KeySecret';
import { keyTexts } from './keyTexts';
import { PermissionsInput } from './PermissionsInput';

const DAYS = 180;

export function MakeKeyDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const offered = useQuery({ queryKey: ['api-keys', 'permissions'], queryFn: () => getApiKeysPermissions() });
  const [made, setMade] = useState<ApiKeyMade | null>(null);
  const form = useApiForm({
    schema: zPostApiKeysBody,
    defaultValues: { name: '', permissions: [], expiresOn: daysFromNow(DAYS) },
    send: (body, key) => postApiKeys({ body, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      setMade(answer);
      void queries.invalidateQueries({ queryKey: ['api-keys'] });
    },
  });
  if (made) {
    return (
      <CommandDialog title={t.madeTitle(made.key.name)} onClose={onClose} closeLabel={c.close}>
        <KeySecret secret={made.secret ?? null} />
      </CommandDialog>
    );
  }
  return (
    <CommandDialog title={t.make} wide onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.make}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem ?? offered.error} extra={form.extra} />
        <FormGrid>
          <TextInput control={form.control} name="name" label={t.name} help={t.nameHint} required />
          <TextInput control={form.control} name="expiresOn" label={t.lastDay} type="date" help={t.lastDayHint} required />
          <Wide><PermissionsInput control={form.control} name="permissions" label={t.allowed} help={t.allowedHint} offered={offered.data ?? []} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
