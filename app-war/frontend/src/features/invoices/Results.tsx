import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getInvoiceRunsById } from '@/generated';
import type { InvoiceRun } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip, type Tone } from '@/shared/ui/StatusChip';
import { texts } from './texts';

const tones: Record<InvoiceRun['results'][number]['state'], Tone> = { WAITING: 'wait', ISSUED: 'good', FAILED: 'bad' };
const EVERY_MS = 1500;

/** What came out for each partner, while it comes. */
export function Results({ id }: { id: string }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const waiting = (run: InvoiceRun | undefined) => run === undefined || run.results.some((one) => one.state === 'WAITING');
  const run = useQuery({
    queryKey: ['documents', 'run', id],
    queryFn: () => getInvoiceRunsById({ path: { id } }),
    refetchInterval: (query) => (waiting(query.state.data) ? EVERY_MS : false),
  });
  const over = run.data !== undefined && !waiting(run.data);
  useEffect(() => {
    if (over) void queries.invalidateQueries({ queryKey: ['documents', 'due'] });
  }, [over, queries]);
  return (
    <Section title={t.results} intro={over ? undefined : t.running} action={<LinkButton to="/documents?kind=MONTHLY_INVOICE" variant="outlined">{t.toDocuments}</LinkButton>} flush>
      <Loaded query={run}>
        {(data) => (
          <ResourceList
            label={t.results}
            pages={{ items: data.results, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: () => undefined }}
            rowKey={(row) => row.partnerId}
            whole
            title={{ header: t.partner, cell: (row) => row.partnerName, detail: (row) => row.problem }}
            columns={[{ id: 'state', header: t.results, badge: true, cell: (row) => <StatusChip label={t.states[row.state]} tone={tones[row.state]} /> }]}
            empty={null}
          />
        )}
      </Loaded>
    </Section>
  );
}
