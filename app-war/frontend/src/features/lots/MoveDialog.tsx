import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postLotsByIdMoves } from '@/generated';
import { zPostLotsByIdMovesBody } from '@/generated/zod.gen';
import type { Lot } from '@/shared/api/model';
import { ChoiceInput, NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { usePlaces } from '@/shared/stock/usePlaces';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';
import { useLotChanged } from './useLotChanged';

interface Props {
  lot: Lot;
  onClose: () => void;
  /** Where it is now: with some of the pieces, a lot of its own. */
  done: (lot: Lot) => void;
}

export function MoveDialog({ lot, onClose, done }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const places = usePlaces();
  const changed = useLotChanged();
  const form = useApiForm({
    schema: zPostLotsByIdMovesBody,
    defaultValues: { version: lot.version, placeId: '', lotNumber: '', note: '' },
    send: (body, key) => postLotsByIdMoves({ path: { id: lot.id }, body: { ...body, version: lot.version }, headers: { 'Idempotency-Key': key } }),
    done: (answer) => {
      changed(answer);
      onClose();
      done(answer);
    },
    failed: () => changed(null),
  });
  return (
    <CommandDialog title={`${t.commands.move} ${lot.lotNumber}`} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.commands.move}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.moveHint}</Typography>
        <FormGrid columns={200}>
          <Wide><ChoiceInput control={form.control} name="placeId" label={t.to} required choices={places.choices.filter((place) => place.value !== lot.placeId)} /></Wide>
          <NumberInput control={form.control} name="pieces" label={t.movePieces} unit={format.pieceUnit(lot.wood)} />
          <TextInput control={form.control} name="lotNumber" label={t.newNumber} help={t.newNumberHint(lot.lotNumber)} />
          <Wide><TextInput control={form.control} name="note" label={t.note} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
