import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { getOrders } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { planTexts } from './planTexts';
import { useLoadable, type Loadable } from './useLoadable';

const MOST = 200;

/** The orders that wait to be shipped, the most urgent first; choosing one puts what is open of it on the vehicle. */
export function AddOrder({ vehicleId, onAdd }: { vehicleId: string; onAdd: (items: Loadable[]) => void }) {
  const t = useTexts(planTexts);
  const format = useFormat();
  const open = useQuery({
    queryKey: ['orders', 'to-ship'],
    queryFn: async () => {
      const [under, confirmed] = await Promise.all((['SHIPPING', 'CONFIRMED'] as const).map((status) => getOrders({ query: { side: 'SALE', status, sort: 'DUE', limit: MOST } })));
      return [...(under?.items ?? []), ...(confirmed?.items ?? [])];
    },
  });
  const load = useLoadable(onAdd);
  if (open.data?.length === 0) return <Box sx={{ mb: 2 }}>{t.nothingOpen}</Box>;
  return (
    <Box sx={{ mb: 2, maxWidth: 560 }}>
      <ProblemAlert error={open.error ?? load.error} />
      <TextField
        select
        fullWidth
        label={t.add}
        value=""
        disabled={vehicleId === '' || load.isPending}
        helperText={vehicleId === '' ? t.vehicleFirst : undefined}
        onChange={(event) => event.target.value !== '' && load.mutate({ orderId: event.target.value, vehicleId })}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{t.choose}</option>
        {open.data?.map((order) => (
          <option key={order.id} value={order.id}>{[order.number, order.counterparty.tradeName, order.deliverOn === null ? '' : format.date(order.deliverOn)].filter(Boolean).join(' · ')}</option>
        ))}
      </TextField>
    </Box>
  );
}
