import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { zPostOrdersByIdCancellationBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

interface Props {
  order: Order;
  command: 'CANCEL' | 'DECLINE' | 'ASK_CANCELLATION' | 'REFUSE_CANCELLATION';
  send: (call: { path: { id: string }; body: { version: number; reason: string }; headers: { 'Idempotency-Key': string } }) => Promise<Order>;
  onClose: () => void;
}

/** What the other company will not like to read, with the reason that it does read. */
export function CancelDialog({ order, command, send, onClose }: Props) {
  const t = useTexts(texts);
  const changed = useOrderChanged();
  const form = useApiForm({
    schema: zPostOrdersByIdCancellationBody,
    defaultValues: { version: order.version, reason: '' },
    send: (body, key) =>
      send({ path: { id: order.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={t.questions[command]} onClose={onClose} busy={form.sending} action={<Button variant="contained" color={command === 'REFUSE_CANCELLATION' ? 'primary' : 'error'} {...form.submitProps}>{t.commands[command]}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.explanations[command]}</Typography>
        <TextInput control={form.control} name="reason" label={t.reason} help={t.reasonHint} rows={3} required />
      </form>
    </CommandDialog>
  );
}
