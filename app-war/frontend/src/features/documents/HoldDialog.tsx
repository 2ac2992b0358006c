import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { putDocumentsByIdHold } from '@/generated';
import { zPutDocumentsByIdHoldBody } from '@/generated/zod.gen';
import type { TradeDocument } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { pageTexts } from './documentPageTexts';

/** Puts a paper on hold, or ends that. */
export function HoldDialog({ document, onClose, done }: { document: TradeDocument; onClose: () => void; done: () => void }) {
  const t = useTexts(pageTexts);
  const form = useApiForm({
    schema: zPutDocumentsByIdHoldBody,
    defaultValues: { held: !document.held, reason: '' },
    send: (body) => putDocumentsByIdHold({ path: { id: document.id }, body }),
    done: () => {
      done();
      onClose();
    },
  });
  return (
    <CommandDialog title={t.holdTitle(document.number)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{document.held ? t.release : t.hold}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.holdHint}</Typography>
        <TextInput control={form.control} name="reason" label={t.reason} required rows={2} />
      </form>
    </CommandDialog>
  );
}
