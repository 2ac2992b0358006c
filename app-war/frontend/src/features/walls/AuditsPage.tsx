import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import {
  getOperatorIsolationAudits,
  getOperatorIsolationAuditsByIdPage,
  getOperatorIsolationAuditsByIdReport,
  postOperatorIsolationAudits,
  type GetOperatorIsolationAuditsResponse,
} from '@/generated';
import { usePages } from '@/shared/api/pages';
import { useWatch } from '@/shared/api/useWatch';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { save } from '@/shared/ui/save';
import { auditTexts } from './texts';

type Audit = GetOperatorIsolationAuditsResponse['items'][number];
const key = ['operator', 'isolation-audits'];

export function AuditsPage() {
  const t = useTexts(auditTexts);
  const format = useFormat();
  const queries = useQueryClient();
  const pages = usePages(key, (cursor, signal) => getOperatorIsolationAudits({ query: { cursor }, signal }));
  useWatch(key, pages.items.some((row) => row.state === 'WAITING' || row.state === 'RUNNING'));
  const ask = useCommand((_: null, idempotencyKey) => postOperatorIsolationAudits({ headers: { 'Idempotency-Key': idempotencyKey } }), {
    done: () => void queries.invalidateQueries({ queryKey: key }),
  });
  const keep = useCommand(
    async ({ row, html }: { row: Audit; html: boolean }) => {
      const name = `isolation-${row.askedAt.slice(0, 10)}`;
      if (html) save(new Blob([(await getOperatorIsolationAuditsByIdPage({ path: { id: row.id } })).html], { type: 'text/html' }), `${name}.html`);
      else save(new Blob([JSON.stringify(await getOperatorIsolationAuditsByIdReport({ path: { id: row.id } }), null, 2)], { type: 'application/json' }), `${name}.json`);
    },
  );
  const run = <Button variant="contained" loading={ask.isPending} onClick={() => ask.mutate(null)}>{t.run}</Button>;
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={run} />
      <ProblemAlert error={ask.error ?? keep.error} />
      <Section flush>
        <ResourceList
          label={t.title}
          pages={pages}
          rowKey={(row) => row.id}
          title={{ header: t.at, cell: (row) => format.dateTime(row.askedAt) }}
          columns={[
            { id: 'result', header: t.result, badge: true, cell: (row) => <Result row={row} /> },
            { id: 'looked', header: t.looked, align: 'right', cell: (row) => (row.looked === null ? '—' : format.number(row.looked)) },
            { id: 'tried', header: t.tried, align: 'right', cell: (row) => (row.tried === null ? '—' : format.number(row.tried)) },
            { id: 'took', header: t.took, align: 'right', cell: (row) => (row.milliseconds === null ? '—' : t.seconds((row.milliseconds / 1000).toFixed(1))) },
          ]}
          actions={(row) =>
            row.holds !== null && (
              <>
                <Button size="small" variant="outlined" aria-label={t.pageLabel(format.dateTime(row.askedAt))} onClick={() => keep.mutate({ row, html: true })}>{t.page}</Button>
                <Button size="small" variant="outlined" aria-label={t.jsonLabel(format.dateTime(row.askedAt))} onClick={() => keep.mutate({ row, html: false })}>{t.json}</Button>
              </>
            )
          }
          empty={<EmptyState title={t.empty} action={run}>{t.emptyHint}</EmptyState>}
        />
      </Section>
      <Typography className="phrase" variant="body2" color="textSecondary">{t.limits}</Typography>
    </>
  );
}

function Result({ row }: { row: Audit }) {
  const t = useTexts(auditTexts);
  if (row.holds === true) return <StatusChip label={t.holds} tone="good" />;
  if (row.holds === false) return <StatusChip label={t.found(row.found ?? 0)} tone="bad" />;
  if (row.state === 'FAILED') return <StatusChip label={t.failed} tone="bad" />;
  if (row.state === 'WAITING' || row.total === 0) return <StatusChip label={t.waiting} tone="wait" />;
  return <StatusChip label={t.running(Math.round((100 * row.done) / row.total))} tone="wait" />;
}
