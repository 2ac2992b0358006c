import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { putOrdersByIdShipmentsPlan } from '@/generated';
import { zPutOrdersByIdShipmentsPlanBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useOrderChanged } from '../useOrderChanged';
import { texts } from './texts';

export function PlanDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const changed = useOrderChanged();
  const form = useApiForm({
    schema: zPutOrdersByIdShipmentsPlanBody,
    defaultValues: { version: order.version, plannedOn: order.shipPlannedOn ?? order.deliverOn ?? '' },
    send: (body) => putOrdersByIdShipmentsPlan({ path: { id: order.id }, body: { ...body, version: order.version } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={t.plan} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.planHint}</Typography>
        <TextInput control={form.control} name="plannedOn" label={t.planned} type="date" />
      </form>
    </CommandDialog>
  );
}
