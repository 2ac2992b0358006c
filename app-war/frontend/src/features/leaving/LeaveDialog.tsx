import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { postCompanyLeaving } from '@/generated';
import { zPostCompanyLeavingBody } from '@/generated/zod.gen';
import { useMe } from '@/shared/api/me';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

/** Nobody leaves by a slip of the hand: the company's name is typed. */
export function LeaveDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const { data: me } = useMe();
  const queries = useQueryClient();
  const form = useApiForm({
    schema: zPostCompanyLeavingBody,
    defaultValues: { confirmation: '' },
    send: (body, key) => postCompanyLeaving({ body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      void queries.invalidateQueries();
      onClose();
    },
    failed: () => void queries.invalidateQueries({ queryKey: ['company', 'leaving'] }),
  });
  return (
    <CommandDialog
      title={t.dialogTitle}
      onClose={onClose}
      busy={form.sending}
      action={<Button variant="contained" color="error" {...form.submitProps}>{t.leaveNow}</Button>}
    >
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 1 }}>{t.step3}</Typography>
        <Typography className="phrase" sx={{ mb: 2 }}>{t.dialogText(me?.company?.tradeName ?? '')}</Typography>
        <TextInput control={form.control} name="confirmation" label={t.confirmation} />
      </form>
    </CommandDialog>
  );
}
