import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postOrdersByIdShipmentsByShipmentIdReceipt } from '@/generated';
import { zPostOrdersByIdShipmentsByShipmentIdReceiptBody } from '@/generated/zod.gen';
import type { Order, Shipment } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { NumberInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { DialogLine } from './DialogLine';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

export function ReceiveDialog({ order, shipment, onClose }: { order: Order; shipment: Shipment; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const form = useApiForm({
    schema: zPostOrdersByIdShipmentsByShipmentIdReceiptBody,
    defaultValues: {
      version: order.version,
      lines: shipment.lines.map((line) => ({ lineId: line.lineId, receivedPieces: line.pieces, closeShort: false })),
    },
    send: (body, key) =>
      postOrdersByIdShipmentsByShipmentIdReceipt({
        path: { id: order.id, shipmentId: shipment.id },
        body: { ...body, version: order.version },
        headers: { 'Idempotency-Key': key },
      }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog wide title={t.receiveTitle(shipment.shipmentNo)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.RECEIVE}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.explanations.RECEIVE}</Typography>
        {shipment.lines.map((line, at) => {
          const ordered = order.lines.find((one) => one.id === line.lineId);
          return (
            <DialogLine
              key={line.lineId}
              title={ordered ? `${ordered.lineNo}. ${woodName(ordered.wood)}` : ''}
              detail={t.sentPieces(format.pieces(line.pieces, ordered?.wood))}
            >
              <NumberInput control={form.control} name={`lines.${at}.receivedPieces`} label={t.receivedPieces} required />
              <CheckInput control={form.control} name={`lines.${at}.closeShort`} label={t.closeShort} />
            </DialogLine>
          );
        })}
      </form>
    </CommandDialog>
  );
}
