import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFieldArray } from 'react-hook-form';
import { postOrdersByIdShipments } from '@/generated';
import { zPostOrdersByIdShipmentsBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { today } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { DialogLine } from './DialogLine';
import { LoadSection } from './loading/LoadSection';
import { texts as loadingTexts } from './loading/texts';
import { openLines } from './possible';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

/** What leaves on this vehicle: starts with everything still open; a line that stays is taken off. */
export function DispatchDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const open = openLines(order);
  const form = useApiForm({
    schema: zPostOrdersByIdShipmentsBody,
    defaultValues: {
      version: order.version,
      dispatchedOn: today(),
      vehicle: '',
      vehicleId: '',
      driverNote: '',
      lines: open.map(({ line, open: pieces }) => ({ lineId: line.id, pieces, originUnverifiedReason: '' })),
    },
    send: (body, key) =>
      postOrdersByIdShipments({ path: { id: order.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  const l = useTexts(loadingTexts);
  const { fields, remove } = useFieldArray({ control: form.control, name: 'lines' });
  return (
    <CommandDialog wide title={t.questions.DISPATCH} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.DISPATCH}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.explanations.DISPATCH}</Typography>
        <Box sx={{ mb: 2.5 }}><FormGrid>
          <TextInput control={form.control} name="dispatchedOn" label={t.dispatchedOn} type="date" required />
          <TextInput control={form.control} name="vehicle" label={t.vehicle} help={t.vehicleHint} />
          <TextInput control={form.control} name="driverNote" label={l.driverNote} help={l.driverNoteHint} rows={2} />
        </FormGrid></Box>
        <LoadSection order={order} control={form.control} onFill={(lineId, pieces) => {
          const at = form.form.getValues('lines').findIndex((line) => line.lineId === lineId);
          if (at >= 0 && pieces > 0) form.form.setValue(`lines.${at}.pieces`, pieces);
          if (at >= 0 && pieces === 0 && form.form.getValues('lines').length > 1) remove(at);
        }} />
        {fields.map((field, at) => {
          const entry = open.find(({ line }) => line.id === field.lineId);
          if (!entry) return null;
          return (
            <DialogLine key={field.id} title={`${entry.line.lineNo}. ${woodName(entry.line.wood)}`} detail={t.stillOpen(format.pieces(entry.open, entry.line.wood))}>
              <NumberInput control={form.control} name={`lines.${at}.pieces`} label={t.dispatchPieces} required />
              <TextInput control={form.control} name={`lines.${at}.originUnverifiedReason`} label={t.unverifiedReason} help={t.unverifiedHint} />
              {fields.length > 1 && <Button size="small" onClick={() => remove(at)}>{t.notThisTime}</Button>}
            </DialogLine>
          );
        })}
      </form>
    </CommandDialog>
  );
}
