import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getInvoiceRunsReconciliation } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { day, yearBefore } from './closing';
import { texts } from './texts';

/** What was received against what was invoiced, to the yen. */
export function Reconciled({ today }: { today: Date }) {
  const t = useTexts(texts);
  const format = useFormat();
  const query = { from: yearBefore(today), to: day(today) };
  const rows = useQuery({ queryKey: ['documents', 'reconciliation', query], queryFn: () => getInvoiceRunsReconciliation({ query }) });
  return (
    <Section title={t.reconciliation} intro={t.reconciliationHint} flush>
      <Loaded query={rows}>
        {(data) => (
          <ResourceList
            label={t.reconciliation}
            pages={{ items: data, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: () => undefined }}
            rowKey={(row) => row.partnerId}
            whole
            title={{ header: t.partner, cell: (row) => row.partnerName }}
            columns={[
              { id: 'received', header: t.received, align: 'right', nowrap: true, cell: (row) => format.yen(row.receivedYen) },
              { id: 'invoiced', header: t.invoiced, align: 'right', nowrap: true, cell: (row) => format.yen(row.invoicedYen) },
              { id: 'open', header: t.open, align: 'right', nowrap: true, cell: (row) => format.yen(row.openYen) },
              { id: 'difference', header: t.difference, align: 'right', cell: (row) => <StatusChip label={format.yen(row.differenceYen)} tone={row.differenceYen === 0 ? 'good' : 'bad'} /> },
            ]}
            empty={<Typography sx={{ p: 3 }}>{t.nothingReceived}</Typography>}
          />
        )}
      </Loaded>
    </Section>
  );
}
