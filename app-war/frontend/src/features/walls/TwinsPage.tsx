import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getOperatorTwinRuns, getOperatorTwinRunsByIdDivergences, postOperatorTwinRuns, type GetOperatorTwinRunsResponse } from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useWatch } from '@/shared/api/useWatch';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { twinTexts } from './texts';

type Run = GetOperatorTwinRunsResponse['items'][number];
const key = ['operator', 'twin-runs'];

export function TwinsPage() {
  const t = useTexts(twinTexts);
  const format = useFormat();
  const queries = useQueryClient();
  const [shown, setShown] = useState<Run | null>(null);
  const pages = usePages(key, (cursor, signal) => getOperatorTwinRuns({ query: { cursor }, signal }));
  useWatch(key, pages.items.some((row) => row.finishedAt === null));
  const ask = useCommand((_: null, idempotencyKey) => postOperatorTwinRuns({ headers: { 'Idempotency-Key': idempotencyKey } }), {
    done: () => void queries.invalidateQueries({ queryKey: key }),
  });
  const run = <Button variant="contained" loading={ask.isPending} onClick={() => ask.mutate(null)}>{t.run}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={run} />
      <ProblemAlert error={ask.error} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.at, cell: (row) => format.dateTime(row.startedAt), detail: (row) => (row.nightly ? t.nightly : t.byHand) }}
          columns={[
            { id: 'result', header: t.result, badge: true, cell: (row) => <Result row={row} /> },
            { id: 'compared', header: t.compared, align: 'right', cell: (row) => format.number(row.compared) },
            { id: 'books', header: t.books, align: 'right', cell: (row) => format.number(row.books) },
            { id: 'alone', header: t.alone, align: 'right', cell: (row) => format.number(row.alone) },
          ]}
          actions={(row) => row.divergences > 0 && <Button size="small" variant="outlined" onClick={() => setShown(row)}>{t.show}</Button>}
          empty={<EmptyState title={t.empty} action={run}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      {shown && <Divergences run={shown} onClose={() => setShown(null)} />}
    </>
  );
}

function Result({ row }: { row: Run }) {
  const t = useTexts(twinTexts);
  if (row.finishedAt === null) return <StatusChip label={t.running} tone="wait" />;
  return row.divergences === 0 ? <StatusChip label={t.alike} tone="good" /> : <StatusChip label={t.diverged(row.divergences)} tone="bad" />;
}

function Divergences({ run, onClose }: { run: Run; onClose: () => void }) {
  const t = useTexts(twinTexts);
  const c = useTexts(common);
  const query = useQuery({
    queryKey: [...key, run.id],
    queryFn: ({ signal }) => getOperatorTwinRunsByIdDivergences({ path: { id: run.id }, signal }),
  });
  return (
    <CommandDialog title={t.divergences} onClose={onClose} closeLabel={c.close} wide>
      <Loaded query={query}>
        {(rows) => rows.length === 0 ? <Typography>{t.none}</Typography> : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflowWrap: 'anywhere' }}>
            {rows.map((row, at) => (
              <Box component="li" key={at} sx={{ py: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}>
                <Typography sx={{ fontWeight: 700, mb: 1 }}>{t.what[row.what]}</Typography>
                <Facts>
                  <Fact label={t.table}>{row.table}</Fact>
                  <Fact label={t.subject} roomy>{row.subject ?? '—'}</Fact>
                  <Fact label={t.row} roomy>{row.row ?? '—'}</Fact>
                  <Fact label={t.parties} roomy>{[row.one, row.other].filter((id) => id !== null).join(' / ') || '—'}</Fact>
                </Facts>
              </Box>
            ))}
          </Box>
        )}
      </Loaded>
    </CommandDialog>
  );
}
