import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { postDocumentsByIdSuccessor } from '@/generated';
import { zPostDocumentsByIdSuccessorBody } from '@/generated/zod.gen';
import type { TradeDocument } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { pageTexts } from './documentPageTexts';

const asItWas: readonly TradeDocument['kind'][] = ['MONTHLY_INVOICE', 'CREDIT_NOTE', 'RECEIPT'];

/** Issues a paper anew and leads to the new one; the old one is void from then on. */
export function ReplaceDialog({ document, onClose, done }: { document: TradeDocument; onClose: () => void; done: () => void }) {
  const t = useTexts(pageTexts);
  const navigate = useNavigate();
  const form = useApiForm({
    schema: zPostDocumentsByIdSuccessorBody,
    defaultValues: { reason: '' },
    send: (body, key) => postDocumentsByIdSuccessor({ path: { id: document.id }, body, headers: { 'Idempotency-Key': key } }),
    done: (successor) => {
      done();
      onClose();
      void navigate(`/documents/${successor.id}`);
    },
  });
  return (
    <CommandDialog title={t.replaceTitle(document.number)} onClose={onClose} busy={form.sending} action={<Button variant="contained" {...form.submitProps}>{t.replaceDo}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{asItWas.includes(document.kind) ? t.replaceAsItWas : t.replaceHint}</Typography>
        <TextInput control={form.control} name="reason" label={t.reason} help={t.replaceReason} required rows={2} />
      </form>
    </CommandDialog>
  );
}
