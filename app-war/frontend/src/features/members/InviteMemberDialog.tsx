import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postMembers, type PostMembersResponse } from '@/generated';
import { zPostMembersBody } from '@/generated/zod.gen';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useLanguage, useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { InvitationLink } from '@/shared/ui/InvitationLink';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { RolesInput } from './RolesInput';
import { texts } from './texts';

export function InviteMemberDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [invited, setInvited] = useState<PostMembersResponse | null>(null);
  const form = useApiForm({
    schema: zPostMembersBody,
    defaultValues: { name: '', email: '', roles: [], ownRoles: [], language },
    send: (body, key) => postMembers({ body, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      setInvited(answer);
      void queries.invalidateQueries({ queryKey: ['members'] });
    },
  });
  if (invited) {
    return (
      <CommandDialog title={t.invitedTitle(invited.member.name)} onClose={onClose} closeLabel={c.close}>
        <InvitationLink token={invited.invitationToken} expiresAt={invited.expiresAt} />
      </CommandDialog>
    );
  }
  return (
    <CommandDialog title={t.invite} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.send}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <TextInput control={form.control} name="name" label={t.name} required />
          <TextInput control={form.control} name="email" label={t.email} type="email" required />
          <Wide><RolesInput control={form.control} presets="roles" own="ownRoles" /></Wide>
          <Wide>
            <ChoiceInput
              control={form.control}
              name="language"
              label={t.language}
              required
              choices={[{ value: 'ja', label: '日本語' }, { value: 'en', label: 'English' }]}
            />
          </Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
