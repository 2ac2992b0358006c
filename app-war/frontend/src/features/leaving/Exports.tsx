import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getCompanyExports, getCompanyExportsByIdFile, postCompanyExports, type DataExport } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip, type Tone } from '@/shared/ui/StatusChip';
import { save } from '@/shared/ui/save';
import { texts } from './texts';

const WATCH = 1_500;
const tones: Record<DataExport['state'], Tone> = { WAITING: 'wait', RUNNING: 'wait', READY: 'good', FAILED: 'bad', REPLACED: 'calm' };

/** All our data as one file: asked for, watched while it is made, fetched. */
export function Exports() {
  const t = useTexts(texts);
  const format = useFormat();
  const queries = useQueryClient();
  const pages = usePages(['company', 'exports'], (cursor, signal) => getCompanyExports({ query: { cursor }, signal }));
  const busy = pages.items.some((one) => one.state === 'WAITING' || one.state === 'RUNNING');
  const refresh = () => void queries.invalidateQueries({ queryKey: ['company', 'exports'] });
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) void queries.invalidateQueries({ queryKey: ['company', 'exports'] });
    }, WATCH);
    return () => clearInterval(timer);
  }, [busy, queries]);
  const ask = useCommand((_: null, key) => postCompanyExports({ headers: { 'Idempotency-Key': key } }), { done: refresh, failed: refresh });
  const fetchFile = useMutation({
    mutationFn: async (one: DataExport) => {
      const file = await getCompanyExportsByIdFile({ path: { id: one.id }, parseAs: 'blob' });
      save(file, `kiba-export-${one.askedAt.slice(0, 10)}.zip`);
    },
  });
  const begin = (
    <Button variant={pages.items.length > 0 ? 'outlined' : 'contained'} loading={ask.isPending} disabled={busy} onClick={() => ask.mutate(null)}>
      {pages.items.length > 0 ? t.exportAgain : t.exportNow}
    </Button>
  );
  return (
    <Section title={t.exportTitle} intro={t.exportIntro} action={pages.items.length > 0 && begin} flush>
      <ProblemAlert error={ask.error} />
      {fetchFile.error && <Alert severity="error" sx={{ m: 2 }}>{t.downloadFailed}</Alert>}
      {busy && <LinearProgress aria-label={t.states.RUNNING} />}
      <ResourceList
        label={t.exports}
        pages={pages}
        rowKey={(row) => row.id}
        title={{ header: t.askedAt, cell: (row) => format.dateTime(row.askedAt) }}
        columns={[
          { id: 'state', header: t.state, badge: true, cell: (row) => <StatusChip label={t.states[row.state]} tone={tones[row.state]} /> },
          { id: 'rows', header: t.rows, align: 'right', cell: (row) => (row.rows == null ? '—' : format.number(row.rows)) },
          { id: 'size', header: t.size, align: 'right', cell: (row) => (row.length == null ? '—' : size(row.length, format.number)) },
        ]}
        actions={(row) =>
          row.state === 'READY' && (
            <Button size="small" variant="contained" loading={fetchFile.isPending} onClick={() => fetchFile.mutate(row)}>{t.download}</Button>
          )
        }
        empty={<EmptyState title={t.noExport} action={begin}>{t.noExportHint}</EmptyState>}
      />
    </Section>
  );
}

function size(bytes: number, number: (value: number) => string): string {
  return bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.ceil(bytes / 100_000) / 10)} MB`;
}
