import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { postSupportGrants } from '@/generated';
import { zPostSupportGrantsBody } from '@/generated/zod.gen';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

const A_DAY = 24;

export function GrantDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPostSupportGrantsBody,
    defaultValues: { hours: A_DAY, reason: '' },
    send: (body, key) => postSupportGrants({ body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['support'] });
      onClose();
    },
  });
  return (
    <CommandDialog title={t.grantTitle} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.grant}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <FormGrid>
          <Wide><TextInput control={form.control} name="reason" label={t.reason} help={t.reasonHelp} rows={3} required /></Wide>
          <NumberInput control={form.control} name="hours" label={t.hours} help={t.hoursHelp} required />
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
