import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { getOperatorCompanies, postOperatorIssuers } from '@/generated';
import { zPostOperatorIssuersBody } from '@/generated/zod.gen';
import { ChoiceInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SettingsFields, usual } from './SettingsFields';
import { texts } from './texts';

export function AddIssuerDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const companies = useQuery({ queryKey: ['operator', 'companies', 'to-connect'], queryFn: () => getOperatorCompanies({ query: { limit: 200 } }) });
  const form = useApiForm({
    schema: zPostOperatorIssuersBody,
    defaultValues: { companyId: '', settings: usual },
    send: (body, key) => postOperatorIssuers({ body, headers: { 'Idempotency-Key': key } }),
    done: (made) => {
      void queries.invalidateQueries({ queryKey: ['operator', 'issuers'] });
      void navigate(`/operator/issuers/${made.id}`);
    },
  });
  return (
    <CommandDialog title={t.add} onClose={onClose} wide busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem ?? companies.error} extra={form.extra} />
        <FormGrid>
          <Wide>
            <ChoiceInput
              control={form.control}
              name="companyId"
              label={t.company}
              choices={(companies.data?.items ?? []).map((company) => ({ value: company.id, label: company.tradeName }))}
              required
            />
          </Wide>
          <SettingsFields control={form.control} secretKept={false} />
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
