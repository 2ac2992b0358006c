import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postStockTakesByIdFinds } from '@/generated';
import { zPostStockTakesByIdFindsBody } from '@/generated/zod.gen';
import { useCatalogue } from '@/shared/api/catalogue';
import type { StockTake } from '@/shared/api/model';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { onlyOfForm } from '@/shared/wood/form';
import { SizeFields, WoodFields } from '@/shared/wood/WoodFields';
import { texts } from './texts';
import { useCountChanged } from './useCountChanged';

/** Wood of which the book knows nothing. */
export function FoundDialog({ take, onClose }: { take: StockTake; onClose: () => void }) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const changed = useCountChanged();
  const form = useApiForm({
    schema: zPostStockTakesByIdFindsBody,
    defaultValues: { lotNumber: '', wood: { kind: 'SAWN', species: '', grade: '', marks: [] }, note: '' },
    prepare: (found) => ({ ...found, wood: onlyOfForm(found.wood, catalogue.form(found.wood.kind, found.wood.product)) }),
    send: (body, key) => postStockTakesByIdFinds({ path: { id: take.id }, body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      changed('all');
      onClose();
    },
  });
  return (
    <CommandDialog wide title={t.found} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.add}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.foundHint}</Typography>
        <Box sx={{ mb: 2.5 }}>
          <FormGrid columns={200}>
            <TextInput control={form.control} name="lotNumber" label={t.newNumber} required />
            <NumberInput control={form.control} name="pieces" label={t.pieces} required />
          </FormGrid>
        </Box>
        <WoodFields control={form.control} at="wood" />
        <Box sx={{ mt: 2.5 }}>
          <FormGrid columns={180}>
            <SizeFields control={form.control} at="wood" />
            <Wide><TextInput control={form.control} name="note" label={t.note} /></Wide>
          </FormGrid>
        </Box>
      </form>
    </CommandDialog>
  );
}
