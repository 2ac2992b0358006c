import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postLotsByIdSplits } from '@/generated';
import { zPostLotsByIdSplitsBody } from '@/generated/zod.gen';
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

export function SplitDialog({ lot, onClose, done }: { lot: Lot; onClose: () => void; done: (part: Lot) => void }) {
  const t = useTexts(texts);
  const format = useFormat();
  const changed = useLotChanged();
  const form = useApiForm({
    schema: zPostLotsByIdSplitsBody,
    defaultValues: { version: lot.version, lotNumber: '', note: '' },
    send: (body, key) => postLotsByIdSplits({ path: { id: lot.id }, body: { ...body, version: lot.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
      done(answer);
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={`${t.commands.split} ${lot.lotNumber}`} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.split}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.splitHint}</Typography>
        <FormGrid columns={200}>
          <NumberInput control={form.control} name="pieces" label={t.splitPieces} unit={format.pieceUnit(lot.wood)} required />
          <TextInput control={form.control} name="lotNumber" label={t.newNumber} help={t.newNumberHint(lot.lotNumber)} />
          <Wide><TextInput control={form.control} name="note" label={t.note} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
