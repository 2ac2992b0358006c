import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postLotsByIdAdjustments } from '@/generated';
import { zPostLotsByIdAdjustmentsBody } from '@/generated/zod.gen';
import type { Lot } from '@/shared/api/model';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms, wordsOf } from '@/shared/i18n/terms';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';
import { useLotChanged } from './useLotChanged';

export function AdjustDialog({ lot, onClose }: { lot: Lot; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  const changed = useLotChanged();
  const form = useApiForm({
    schema: zPostLotsByIdAdjustmentsBody,
    defaultValues: { version: lot.version, note: '' },
    send: (body, key) => postLotsByIdAdjustments({ path: { id: lot.id }, body: { ...body, version: lot.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={`${t.commands.adjust} ${lot.lotNumber}`} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.adjust}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.adjustHint}</Typography>
        <FormGrid columns={200}>
          <NumberInput control={form.control} name="difference" label={t.difference} help={t.differenceHint(format.pieces(Math.max(0, lot.availablePieces), lot.wood))} unit={format.pieceUnit(lot.wood)} required />
          <ChoiceInput control={form.control} name="code" label={t.code} required choices={wordsOf('adjustmentCode').map((value) => ({ value, label: words.adjustmentCode[value] }))} />
          <Wide><TextInput control={form.control} name="note" label={t.note} help={t.noteForOther} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
