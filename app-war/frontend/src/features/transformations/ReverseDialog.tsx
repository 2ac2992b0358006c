import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { postTransformationsByIdReversal } from '@/generated';
import { zPostTransformationsByIdReversalBody } from '@/generated/zod.gen';
import type { Transformation } from '@/shared/api/model';
import { TextInput } from '@/shared/form/fields';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

export function ReverseDialog({ done, onClose }: { done: Transformation; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const refresh = () => {
    for (const key of ['transformations', 'lots', 'movements', 'stock']) void queries.invalidateQueries({ queryKey: [key] });
  };
  const form = useApiForm({
    schema: zPostTransformationsByIdReversalBody,
    defaultValues: { version: done.version, reason: '' },
    send: (body, key) => postTransformationsByIdReversal({ path: { id: done.id }, body: { ...body, version: done.version }, headers: { 'Idempotency-Key': key } }),
    done: () => {
      refresh();
      onClose();
    },
    failed: refresh,
  });
  return (
    <CommandDialog title={t.reverseTitle} onClose={onClose} busy={form.sending} action={<Button variant="contained" color="error" {...form.submitProps}>{t.reverse}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2.5 }}>{t.reverseText}</Typography>
        <TextInput control={form.control} name="reason" label={t.reason} required />
      </form>
    </CommandDialog>
  );
}
