import Box from '@mui/material/Box';
import type { Order } from '@/shared/api/model';
import type { Pages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { ResourceList } from '@/shared/ui/ResourceList';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';

/** What is already here, in the shape of a list that is fetched. */
function atHand<T>(items: T[]): Pages<T> {
  return { items, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: () => undefined };
}

export function OrderLines({ order }: { order: Order }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const underWay = order.shipments.length > 0;
  return (
    <ResourceList
      label={t.tabs.lines}
      pages={atHand(order.lines)}
      rowKey={(row) => row.id}
      title={{ header: t.wood, cell: (row) => `${row.lineNo}. ${woodName(row.wood)}`, detail: (row) => <WoodDetail wood={row.wood} /> }}
      columns={[
        { id: 'pieces', header: c.fields.pieces, align: 'right', cell: (row) => format.quantity(row.pieces, row.wood) },
        { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) },
        { id: 'price', header: c.fields.price, align: 'right', cell: (row) => (row.unitPriceYen == null ? c.onRequest : format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)) },
        { id: 'amount', header: t.amount, align: 'right', cell: (row) => <strong>{row.amountYen == null ? c.none : format.yen(row.amountYen)}</strong> },
        ...(underWay
          ? [
              {
                id: 'moved',
                header: t.shippedReceived,
                align: 'right' as const,
                cell: (row: Order['lines'][number]) => (
                  <>
                    {format.number(row.shippedPieces)} / {format.number(row.receivedPieces)}
                    {row.closedShort && <Box sx={{ mt: 0.5 }}><StatusChip label={t.closedShort} tone="wait" /></Box>}
                  </>
                ),
              },
            ]
          : []),
      ]}
      empty={null}
      whole
    />
  );
}
