import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { postOrdersByIdShipmentsByShipmentIdReceipt } from '@/generated';
import { zPostOrdersByIdShipmentsByShipmentIdReceiptBody } from '@/generated/zod.gen';
import { useCan } from '@/shared/api/me';
import type { Order, Shipment } from '@/shared/api/model';
import { CheckInput } from '@/shared/form/CheckInput';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { usePlaces } from '@/shared/stock/usePlaces';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWoodName } from '@/shared/wood/Wood';
import { DialogLine } from './DialogLine';
import { PhotoInput } from './photo/PhotoInput';
import { texts as receiptTexts } from './receipt/texts';
import { texts } from './texts';
import { useOrderChanged } from './useOrderChanged';

export function ReceiveDialog({ order, shipment, onClose }: { order: Order; shipment: Shipment; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const changed = useOrderChanged();
  const r = useTexts(receiptTexts);
  const can = useCan();
  const places = usePlaces();
  const [place, setPlace] = useState('');
  const [photos, setPhotos] = useState<string[]>([]);
  const form = useApiForm({
    schema: zPostOrdersByIdShipmentsByShipmentIdReceiptBody,
    defaultValues: {
      version: order.version,
      note: '',
      lines: shipment.lines.map((line) => ({ lineId: line.lineId, receivedPieces: line.pieces, damagedPieces: 0, note: '', closeShort: false })),
    },
    send: (body, key) =>
      postOrdersByIdShipmentsByShipmentIdReceipt({
        path: { id: order.id, shipmentId: shipment.id },
        body: { ...body, version: order.version, photos, lines: body.lines.map((line) => (place === '' ? line : { ...line, stock: { placeId: place } })) },
        headers: { 'Idempotency-Key': key },
      }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  const typed = useWatch({ control: form.control, name: 'lines' });
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
              detail={(
                <>
                  {t.sentPieces(format.pieces(line.pieces, ordered?.wood))}
                  <Difference by={(typed[at]?.receivedPieces ?? line.pieces) - line.pieces} wood={ordered?.wood} />
                </>
              )}
            >
              <NumberInput control={form.control} name={`lines.${at}.receivedPieces`} label={t.receivedPieces} required />
              <NumberInput control={form.control} name={`lines.${at}.damagedPieces`} label={r.damaged} />
              {differs(typed[at], line.pieces) && (
                <TextInput control={form.control} name={`lines.${at}.note`} label={r.note} help={r.noteHint} />
              )}
              <CheckInput control={form.control} name={`lines.${at}.closeShort`} label={t.closeShort} />
            </DialogLine>
          );
        })}
        <Box sx={{ borderTop: '1px solid', borderColor: 'divider', pt: 2, display: 'grid', gap: 2 }}>
          {can('lot:manage') && (
            <TextField select label={r.stockTitle} value={place} helperText={r.stockHint} onChange={(event) => setPlace(event.target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
              <MenuItem value="">{r.noStock}</MenuItem>
              {places.choices.map((one) => <MenuItem key={one.value} value={one.value}>{one.label}</MenuItem>)}
            </TextField>
          )}
          <TextInput control={form.control} name="note" label={r.whole} rows={2} />
          <PhotoInput orderId={order.id} purpose="RECEIPT" photos={photos} onChange={setPhotos} />
        </Box>
      </form>
    </CommandDialog>
  );
}

function differs(line: { receivedPieces?: number; damagedPieces?: number | null } | undefined, sent: number): boolean {
  return line !== undefined && (line.receivedPieces !== sent || (line.damagedPieces ?? 0) > 0);
}

function Difference({ by, wood }: { by: number; wood: Order['lines'][number]['wood'] | undefined }) {
  const r = useTexts(receiptTexts);
  const format = useFormat();
  if (!Number.isFinite(by) || by === 0) return null;
  return <Box role="status" sx={{ color: 'warning.dark', fontWeight: 700 }}>{by > 0 ? r.over(format.pieces(by, wood)) : r.short(format.pieces(-by, wood))}</Box>;
}
