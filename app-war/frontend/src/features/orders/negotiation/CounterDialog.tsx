import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postOrdersByIdCounter } from '@/generated';
import { zPostOrdersByIdCounterBody } from '@/generated/zod.gen';
import type { Order } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { DialogLine } from '../DialogLine';
import { useOrderChanged } from '../useOrderChanged';
import { negotiationTexts } from './texts';

/** The buyer says what would suit better. What the seller cannot have may be asked for once more. */
export function CounterDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(negotiationTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const lines = order.lines.filter((line) => !line.dropped);
  const form = useApiForm({
    schema: zPostOrdersByIdCounterBody,
    defaultValues: {
      version: order.version,
      deliverOn: order.deliverOn,
      lines: lines.map((line) => ({ lineId: line.id, pieces: line.pieces, unitPriceYen: line.unitPriceYen, dropped: false })),
      message: '',
    },
    send: (body, key) => postOrdersByIdCounter({ path: { id: order.id }, body: { ...body, version: order.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog wide title={t.counterTitle} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.counter}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.counterHint}</Typography>
        {lines.map((line, at) => (
          <DialogLine key={line.id} title={`${line.lineNo}. ${woodName(line.wood)}`} detail={<WoodDetail wood={line.wood} />}>
            <NumberInput control={form.control} name={`lines.${at}.pieces`} label={t.wantedPieces} unit={format.pieceUnit(line.wood)} />
            <NumberInput control={form.control} name={`lines.${at}.unitPriceYen`} label={t.wish} unit={format.yenUnit} />
            <CheckInput control={form.control} name={`lines.${at}.dropped`} label={t.dropLine} />
          </DialogLine>
        ))}
        <TextInput control={form.control} name="message" label={t.message} rows={2} />
      </form>
    </CommandDialog>
  );
}
