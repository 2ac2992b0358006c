import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postOrdersByIdConfirmation } from '@/generated';
import { zPostOrdersByIdConfirmationBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts as allocationTexts } from './allocation/texts';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

const ways = ['LISTED_LOT', 'OLDEST_FIRST'] as const;

export function ConfirmOrderDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const a = useTexts(allocationTexts);
  const changed = useOrderChanged();
  const form = useApiForm({
    schema: zPostOrdersByIdConfirmationBody,
    defaultValues: { version: order.version, deliverOn: order.deliverOn ?? '', allocation: 'LISTED_LOT' },
    send: (body, key) =>
      postOrdersByIdConfirmation({ path: { id: order.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={t.questions.CONFIRM} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.CONFIRM}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.explanations.CONFIRM}</Typography>
        <FormGrid>
          <TextInput control={form.control} name="deliverOn" label={t.deliverOn} type="date" />
          <ChoiceInput control={form.control} name="allocation" label={a.way} help={a.wayHint} choices={ways.map((value) => ({ value, label: a.ways[value] }))} />
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
