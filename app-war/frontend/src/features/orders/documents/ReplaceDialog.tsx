import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { postDocumentsByIdSuccessor } from '@/generated';
import { zPostDocumentsByIdSuccessorBody } from '@/generated/zod.gen';
import type { TradeDocument } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

export function ReplaceDialog({ document, onClose, done }: { document: TradeDocument; onClose: () => void; done: () => void }) {
  const t = useTexts(texts);
  const form = useApiForm({
    schema: zPostDocumentsByIdSuccessorBody,
    defaultValues: { reason: '' },
    send: (body, key) => postDocumentsByIdSuccessor({ path: { id: document.id }, body, headers: { 'Idempotency-Key': key } }),
    done: () => {
      done();
      onClose();
    },
    failed: done,
  });
  return (
    <CommandDialog title={t.replaceTitle(document.number)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.replaceDo}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.replaceHint}</Typography>
        <TextInput control={form.control} name="reason" label={t.reason} required rows={2} />
      </form>
    </CommandDialog>
  );
}
