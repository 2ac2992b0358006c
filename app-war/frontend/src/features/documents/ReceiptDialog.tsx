import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postDocumentsByIdReceipt } from '@/generated';
import { zPostDocumentsByIdReceiptBody } from '@/generated/zod.gen';
import type { TradeDocument } from '@/shared/api/model';
import { FormGrid } from '@/shared/form/FormGrid';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { pageTexts } from './documentPageTexts';

export function ReceiptDialog({ document, onClose, done }: { document: TradeDocument; onClose: () => void; done: () => void }) {
  const t = useTexts(pageTexts);
  const form = useApiForm({
    schema: zPostDocumentsByIdReceiptBody,
    defaultValues: { paidOn: '', method: t.transfer },
    send: (body, key) => postDocumentsByIdReceipt({ path: { id: document.id }, body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      done();
      onClose();
    },
  });
  return (
    <CommandDialog title={t.receiptTitle(document.number)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.issue}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.receiptHint}</Typography>
        <FormGrid>
          <TextInput control={form.control} name="paidOn" label={t.paidOn} type="date" required />
          <TextInput control={form.control} name="method" label={t.method} required />
        </FormGrid>
      </form>
    </CommandDialog>
  );
}
