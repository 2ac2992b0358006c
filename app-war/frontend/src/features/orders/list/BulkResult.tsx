import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getOrdersBulkActionsById } from '@/generated';
import type { BulkAction, OrderSummary } from '@/shared/api/model';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StatusChip, type Tone } from '@/shared/ui/StatusChip';
import { OrderNames } from './OrderNames';
import { texts } from './texts';

const SOON_MS = 700;
const tones: Record<BulkAction['rows'][number]['outcome'], Tone> = { WAITING: 'wait', DONE: 'good', REFUSED: 'bad' };

/** What became of each, as it happens. It goes on on the server when the dialog is closed. */
export function BulkResult({ begun, orders, onClose }: { begun: BulkAction; orders: OrderSummary[]; onClose: () => void }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const queries = useQueryClient();
  const action = useQuery({
    queryKey: ['orders', 'bulk-actions', begun.id],
    queryFn: () => getOrdersBulkActionsById({ path: { id: begun.id } }),
    initialData: begun,
    refetchInterval: (query) => (query.state.data?.finished ? false : SOON_MS),
  });
  const rows = action.data.rows;
  const many = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const close = () => {
    void queries.invalidateQueries({ queryKey: ['orders'] });
    onClose();
  };
  return (
    <CommandDialog wide title={t.resultTitle} onClose={close} closeLabel={c.close}>
      <ProblemAlert error={action.error} />
      <Typography role="status" sx={{ fontWeight: 700, mb: 1.5 }}>{action.data.finished ? t.result(many('DONE'), many('REFUSED')) : t.working}</Typography>
      {!action.data.finished && <LinearProgress variant="determinate" value={(100 * (rows.length - many('WAITING'))) / Math.max(1, rows.length)} aria-label={t.working} sx={{ mb: 2 }} />}
      <OrderNames
        orders={orders}
        outcome={(order) => {
          const row = rows.find((one) => one.orderId === order.id);
          if (row === undefined) return null;
          return (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', flex: '1 1 260px', justifyContent: 'flex-end' }}>
              {row.problem != null && <Box component="span" sx={{ fontSize: '0.9375rem' }}>{row.problem}</Box>}
              <StatusChip label={t.outcome[row.outcome]} tone={tones[row.outcome]} />
            </Box>
          );
        }}
      />
    </CommandDialog>
  );
}
