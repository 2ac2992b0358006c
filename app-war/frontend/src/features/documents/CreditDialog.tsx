import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postDocumentsByIdCreditNote } from '@/generated';
import { zPostDocumentsByIdCreditNoteBody } from '@/generated/zod.gen';
import type { TradeDocument } from '@/shared/api/model';
import { FormGrid, Wide } from '@/shared/form/FormGrid';
import { NumberInput, TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { pageTexts } from './documentPageTexts';

/** Gives back of an invoice; the server says how much is left to give back. */
export function CreditDialog({ document, onClose, done }: { document: TradeDocument; onClose: () => void; done: () => void }) {
  const t = useTexts(pageTexts);
  const form = useApiForm({
    schema: zPostDocumentsByIdCreditNoteBody,
    defaultValues: { reason: '', items: [{ article: '', pieces: 1, taxPercent: 10 }] },
    send: (body, key) => postDocumentsByIdCreditNote({ path: { id: document.id }, body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      done();
      onClose();
    },
  });
  const { control } = form;
  return (
    <CommandDialog title={t.creditTitle(document.number)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.issue}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.creditHint}</Typography>
        <FormGrid>
          <Wide><TextInput control={control} name="items.0.article" label={t.article} required /></Wide>
          <NumberInput control={control} name="items.0.pieces" label={t.pieces} required />
          <NumberInput control={control} name="items.0.netYen" label={t.netYen} unit="円" required />
          <NumberInput control={control} name="items.0.taxPercent" label={t.rate} unit="%" required />
          <Wide><TextInput control={control} name="reason" label={t.reason} required rows={2} /></Wide>
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
