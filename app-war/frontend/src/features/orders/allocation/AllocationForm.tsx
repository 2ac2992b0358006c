import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { postOrdersByIdAllocationRest, putOrdersByIdAllocation } from '@/generated';
import { zPutOrdersByIdAllocationBody } from '@/generated/zod.gen';
import type { Order, OrderAllocation } from '@/shared/api/model';
import { useApiForm } from '@/shared/form/useApiForm';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { AllocationLines } from './AllocationLines';
import { lotRows } from './rows';
import { texts } from './texts';

/** A field that was cleared holds nothing. */
const orNone = (pieces: number | undefined) => pieces ?? 0;

interface Props {
  order: Order;
  allocation: OrderAllocation;
  onClose: () => void;
}

export function AllocationForm({ order, allocation, onClose }: Props) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const rows = allocation.lines.flatMap(lotRows);
  const took = (answer: OrderAllocation | null) => {
    if (answer) queries.setQueryData(['orders', 'allocation', order.id], answer);
    for (const key of ['orders', 'lots', 'audit']) void queries.invalidateQueries({ queryKey: [key] });
  };
  const form = useApiForm({
    schema: zPutOrdersByIdAllocationBody,
    defaultValues: { version: order.version, seen: allocation.seen, lots: rows.map((row) => ({ lineId: row.lineId, lotId: row.lotId, pieces: row.open })) },
    // A field that was cleared takes none of the lot.
    prepare: (values) => ({ ...values, lots: values.lots.map((lot) => ({ ...lot, pieces: orNone(lot.pieces) })) }),
    send: (body) => putOrdersByIdAllocation({ path: { id: order.id }, body: { ...body, version: order.version, seen: allocation.seen } }),
    done: (answer) => {
      took(answer);
      onClose();
    },
    failed: () => took(null),
  });
  const fill = useCommand(
    (way: 'OLDEST_FIRST' | 'LISTED_LOT', key) => postOrdersByIdAllocationRest({ path: { id: order.id }, body: { version: order.version, way }, headers: { 'Idempotency-Key': key } }),
    { done: took, failed: () => took(null) },
  );
  const busy = form.sending || fill.isPending;
  return (
    <CommandDialog wide title={t.title} onClose={onClose} busy={busy} action={<Button variant="contained" {...form.submitProps}>{t.save}</Button>}>
      <form {...form.formProps}>
        <ProblemAlert error={form.problem ?? fill.error} extra={form.extra} />
        <Typography className="phrase" sx={{ mb: 2 }}>{t.hint}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
          <Button variant="outlined" disabled={busy} onClick={() => fill.mutate('OLDEST_FIRST')}>{t.oldest}</Button>
          <Button variant="outlined" disabled={busy} onClick={() => fill.mutate('LISTED_LOT')}>{t.listed}</Button>
        </Box>
        {allocation.lines.length === 0 && t.nothingOpen}
        <AllocationLines order={order} lines={allocation.lines} rows={rows} control={form.control} />
      </form>
    </CommandDialog>
  );
}
