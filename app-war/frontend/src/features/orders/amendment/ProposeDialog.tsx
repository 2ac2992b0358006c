import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { postOrdersByIdAmendments } from '@/generated';
import { zPostOrdersByIdAmendmentsBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { DialogLine } from '../DialogLine';
import { useOrderChanged } from '../useOrderChanged';
import { texts } from './texts';

/** Starts with everything as it is; what is corrected is what is proposed. A line without pieces is one to be dropped. */
export function ProposeDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const lines = order.lines.filter((line) => !line.dropped && !line.closedShort);
  const form = useApiForm({
    schema: zPostOrdersByIdAmendmentsBody,
    defaultValues: {
      version: order.version,
      reason: '',
      deliverOn: order.deliverOn ?? '',
      lines: lines.map((line) => ({ lineId: line.id, pieces: line.pieces, unitPriceYen: line.unitPriceYen })),
      charges: [{ kind: 'FREIGHT', label: '', amountYen: null, taxPercent: 10 }],
    },
    prepare: (values) => ({ ...values, charges: values.charges.filter((charge) => charge.amountYen != null) }),
    send: (body, key) => postOrdersByIdAmendments({ path: { id: order.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  const typed = useWatch({ control: form.control, name: 'lines' });
  return (
    <CommandDialog wide title={t.propose} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.propose}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.proposeHint}</Typography>
        <FormGrid>
          <TextInput control={form.control} name="reason" label={t.reason} help={t.reasonHint} required />
          <TextInput control={form.control} name="deliverOn" label={t.deliverOn} type="date" />
        </FormGrid>
        {lines.map((line, at) => {
          const dropped = typed[at]?.pieces == null;
          return (
            <DialogLine
              key={line.id}
              title={`${line.lineNo}. ${woodName(line.wood)}`}
              detail={line.shippedPieces > 0 ? t.shippedAlready(format.pieces(line.shippedPieces, line.wood)) : format.pieces(line.pieces, line.wood)}
            >
              {dropped ? t.change.DROPPED : (
                <>
                  <NumberInput control={form.control} name={`lines.${at}.pieces`} label={t.pieces} />
                  <NumberInput control={form.control} name={`lines.${at}.unitPriceYen`} label={t.price} unit="円" />
                </>
              )}
              {line.shippedPieces === 0
                ? <Button size="small" onClick={() => form.form.setValue(`lines.${at}.pieces`, dropped ? line.pieces : null)}>{dropped ? t.keep : t.drop}</Button>
                : <Button size="small" onClick={() => form.form.setValue(`lines.${at}.pieces`, line.shippedPieces)}>{t.closeRest}</Button>}
            </DialogLine>
          );
        })}
        <DialogLine title={t.addFreight} detail="">
          <TextInput control={form.control} name="charges.0.label" label={t.chargeLabel} />
          <NumberInput control={form.control} name="charges.0.amountYen" label={t.chargeAmount} unit="円" />
        </DialogLine>
      </form>
    </CommandDialog>
  );
}
