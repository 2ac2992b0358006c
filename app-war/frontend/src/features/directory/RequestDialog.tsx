import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { postPartners } from '@/generated';
import { zPostPartnersBody } from '@/generated/zod.gen';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

interface Props {
  companyId: string;
  tradeName: string;
  onClose: () => void;
}

export function RequestDialog({ companyId, tradeName, onClose }: Props) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPostPartnersBody,
    defaultValues: { companyId, message: '' },
    send: (body, key) => postPartners({ body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['companies'] });
      void queries.invalidateQueries({ queryKey: ['partners'] });
      onClose();
    },
  });
  return (
    <CommandDialog title={t.requestTitle(tradeName)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.send}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.requestText}</Typography>
        <TextInput control={form.control} name="message" label={t.message} help={t.messageHint} rows={4} />
      </form>
    </CommandDialog>
  );
}
