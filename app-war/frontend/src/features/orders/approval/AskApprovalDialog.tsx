import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { postOrdersByIdApprovals } from '@/generated';
import { zPostOrdersByIdApprovalsBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { approvalTexts } from './texts';

export function AskApprovalDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(approvalTexts);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['orders'] });
  const form = useApiForm({
    schema: zPostOrdersByIdApprovalsBody,
    defaultValues: { version: order.version, note: '' },
    send: (body, key) => postOrdersByIdApprovals({ path: { id: order.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  return (
    <CommandDialog title={t.ask} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.ask}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.askHint}</Typography>
        <TextInput control={form.control} name="note" label={t.note} rows={3} />
      </form>
    </CommandDialog>
  );
}
