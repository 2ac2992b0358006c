import Button from '@mui/material/Button';
import { putOperatorIssuersById } from '@/generated';
import { zPutOperatorIssuersByIdBody } from '@/generated/zod.gen';
import type { CustomerIssuer } from '@/shared/api/model';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SettingsFields } from './SettingsFields';
import { texts } from './texts';

export function ChangeIssuerDialog({ issuer, onClose, onChanged }: { issuer: CustomerIssuer; onClose: () => void; onChanged: () => void }) {
  const t = useTexts(texts);
  const form = useApiForm({
    schema: zPutOperatorIssuersByIdBody,
    defaultValues: { version: issuer.version, settings: issuer.settings },
    send: (body) => putOperatorIssuersById({ path: { id: issuer.id }, body }),
    done: () => {
      onChanged();
      onClose();
    },
    failed: onChanged,
  });
  return (
    <CommandDialog title={t.change} onClose={onClose} wide busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid><SettingsFields control={form.control} secretKept={issuer.secretKept} /></FormGrid>
      </form>
    </CommandDialog>
  );
}
