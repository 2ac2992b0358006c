import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { getDocumentArchivesByIdFile, postDocumentArchives } from '@/generated';
import { zPostDocumentArchivesBody } from '@/generated/zod.gen';
import { useJob } from '@/shared/api/jobs';
import { TextInput } from '@/shared/form/fields';
import { FormGrid } from '@/shared/form/FormGrid';
import { useApiForm } from '@/shared/form/useApiForm';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { texts } from './texts';

/** All papers of a period as one ZIP with an index: asked for, waited for, fetched. */
export function ArchiveDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const [asked, setAsked] = useState<string | null>(null);
  const job = useJob(asked);
  const fetchFile = useMutation({
    mutationFn: (id: string) => getDocumentArchivesByIdFile({ path: { id } }),
    onSuccess: (link) => window.location.assign(link.url),
  });
  const form = useApiForm({
    schema: zPostDocumentArchivesBody,
    defaultValues: { from: '', to: '' },
    send: (body, key) => postDocumentArchives({ body, headers: { 'Idempotency-Key': key } }),
    done: (begun) => setAsked(begun.id),
  });
  const result = job.data?.state === 'DONE' ? job.data.result : null;
  const action = asked === null
    ? <Button variant="contained" {...form.submitProps}>{t.archiveDo}</Button>
    : <Button variant="contained" disabled={result == null} loading={fetchFile.isPending} onClick={() => result != null && fetchFile.mutate(result)}>{t.archiveFetch}</Button>;
  return (
    <CommandDialog title={t.archive} onClose={onClose} busy={form.sending} closeLabel={t.close} action={action}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem ?? fetchFile.error} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.archiveHint}</Typography>
        {asked === null && (
          <FormGrid>
            <TextInput control={form.form.control} name="from" type="date" label={t.from} required />
            <TextInput control={form.form.control} name="to" type="date" label={t.to} required />
          </FormGrid>
        )}
        {asked !== null && job.data?.state === 'FAILED' && <Alert severity="error">{t.archiveFailed}</Alert>}
        {asked !== null && result == null && job.data?.state !== 'FAILED' && (
          <LinearProgress
            aria-label={t.archive}
            variant={job.data !== undefined && job.data.total > 0 ? 'determinate' : 'indeterminate'}
            value={job.data !== undefined && job.data.total > 0 ? (100 * job.data.done) / job.data.total : undefined}
          />
        )}
        {result != null && <Alert severity="success">{t.archiveReady}</Alert>}
      </form>
    </CommandDialog>
  );
}
