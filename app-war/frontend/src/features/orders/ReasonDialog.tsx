import Button from '@mui/material/Button';
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
  title: string;
  action: string;
  send: (body: { version: number; reason: string }, headers: { 'Idempotency-Key': string }) => Promise<Order>;
  onClose: () => void;
}

/** A command that takes no more than a reason. */
export function ReasonDialog({ order, title, action, send, onClose }: Props) {
  const t = useTexts(texts);
  const changed = useOrderChanged();
  const form = useApiForm({
    schema: zPostOrdersByIdCancellationBody,
    defaultValues: { version: order.version, reason: '' },
    send: (body, key) => send({ ...body, version: order.version }, { 'Idempotency-Key': key }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={title} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{action}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <TextInput control={form.control} name="reason" label={t.reason} help={t.reasonHint} rows={3} required />
      </form>
    </CommandDialog>
  );
}
