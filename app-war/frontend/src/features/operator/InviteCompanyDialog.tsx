import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postOperatorCompanies, type PostOperatorCompaniesResponse } from '@/generated';
import { zPostOperatorCompaniesBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import { ChecksInput } from '@/shared/form/ChecksInput';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useLanguage, useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { InvitationLink } from '@/shared/ui/InvitationLink';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { AdministratorFields } from './AdministratorFields';
import { texts } from './texts';

export function InviteCompanyDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const catalogue = useCatalogue();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [invited, setInvited] = useState<PostOperatorCompaniesResponse | null>(null);
  const form = useApiForm({
    schema: zPostOperatorCompaniesBody,
    defaultValues: { tradeName: '', prefecture: '', types: [], administratorEmail: '', language },
    send: (body, key) => postOperatorCompanies({ body, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      setInvited(answer);
      void queries.invalidateQueries({ queryKey: ['operator', 'companies'] });
    },
  });
  if (invited) {
    return (
      <CommandDialog title={t.invitedTitle(invited.company.tradeName)} onClose={onClose} closeLabel={c.close}>
        <InvitationLink token={invited.invitationToken} expiresAt={invited.expiresAt} />
      </CommandDialog>
    );
  }
  return (
    <CommandDialog
      title={t.invite}
      onClose={onClose}
      busy={form.sending}
      action={<Button variant="contained" {...form.submitProps}>{t.send}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <Wide><TextInput control={form.control} name="tradeName" label={t.name} required /></Wide>
          <Wide><ChoiceInput control={form.control} name="prefecture" label={c.fields.prefecture} choices={catalogue.prefectures} required /></Wide>
          <Wide>
            <ChecksInput
              control={form.control}
              name="types"
              label={c.fields.companyTypes}
              help={t.typesHint}
              required
              choices={wordsOf('companyType').map((value) => ({ value, label: words.companyType[value] }))}
            />
          </Wide>
          <AdministratorFields control={form.control} />
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
