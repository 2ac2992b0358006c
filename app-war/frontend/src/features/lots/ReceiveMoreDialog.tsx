import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postLotsByIdReceipts } from '@/generated';
import { zPostLotsByIdReceiptsBody } from '@/generated/zod.gen';
import type { Lot } from '@/shared/api/model';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';
import { useLotChanged } from './useLotChanged';

export function ReceiveMoreDialog({ lot, onClose }: { lot: Lot; onClose: () => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const changed = useLotChanged();
  const form = useApiForm({
    schema: zPostLotsByIdReceiptsBody,
    defaultValues: { version: lot.version, note: '' },
    send: (body, key) => postLotsByIdReceipts({ path: { id: lot.id }, body: { ...body, version: lot.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={`${t.commands.receive} ${lot.lotNumber}`} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.receive}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.receiveMoreHint}</Typography>
        <FormGrid columns={200}>
          <NumberInput control={form.control} name="pieces" label={t.more} unit={format.pieceUnit(lot.wood)} required />
          <NumberInput control={form.control} name="costYen" label={t.moreCost} help={t.privateHint} unit={format.yenUnit} />
          <Wide><TextInput control={form.control} name="note" label={t.note} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
