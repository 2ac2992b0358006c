import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postOperatorCompaniesByIdInvitation, type PostOperatorCompaniesByIdInvitationResponse } from '@/generated';
import { zPostOperatorCompaniesByIdInvitationBody } from '@/generated/zod.gen';
import type { OperatorCompany } from '@/shared/api/model';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { common } from '@/shared/i18n/common';
import { useLanguage, useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { InvitationLink } from '@/shared/ui/InvitationLink';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { AdministratorFields } from './AdministratorFields';
import { texts } from './texts';

/** Another link to the same or another person; the one before is dead from then on. */
export function InviteAgainDialog({ company, onClose }: { company: OperatorCompany; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [invited, setInvited] = useState<PostOperatorCompaniesByIdInvitationResponse | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['operator', 'companies'] });
  const form = useApiForm({
    schema: zPostOperatorCompaniesByIdInvitationBody,
    defaultValues: { version: company.version, administratorEmail: '', language },
    prepare: (values) => ({ ...values, version: company.version }),
    send: (body, key) => postOperatorCompaniesByIdInvitation({ path: { id: company.id }, body, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      setInvited(answer);
      refresh();
    },
    failed: refresh,
  });
  if (invited) {
    return (
      <CommandDialog title={t.invitedTitle(company.tradeName)} onClose={onClose} closeLabel={c.close}>
        <InvitationLink token={invited.invitationToken} expiresAt={invited.expiresAt} />
      </CommandDialog>
    );
  }
  return (
    <CommandDialog
      title={t.inviteAgain}
      onClose={onClose}
      busy={form.sending}
      action={<Button variant="contained" {...form.submitProps}>{t.send}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid><AdministratorFields control={form.control} intro={t.againHint} /></FormGrid>
      </form>
    </CommandDialog>
  );
}
