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
import { totalTexts } from './totals/texts';

/** What is already here, in the shape of a list that is fetched. */
function atHand<T>(items: T[]): Pages<T> {
  return { items, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: () => undefined };
}

export function OrderLines({ order }: { order: Order }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const a = useTexts(totalTexts);
  const underWay = order.shipments.length > 0;
  return (
    <ResourceList
      label={t.tabs.lines}
      pages={atHand(order.lines)}
      rowKey={(row) => row.id}
      title={{ header: t.wood, cell: (row) => `${row.lineNo}. ${woodName(row.wood)}`, detail: (row) => <LineDetail row={row} order={order} /> }}
      columns={[
        { id: 'pieces', header: c.fields.pieces, align: 'right', cell: (row) => format.quantity(row.pieces, row.wood) },
        { id: 'volume', header: c.fields.volume, align: 'right', cell: (row) => format.volume(row.volumeM3) },
        { id: 'price', header: c.fields.price, align: 'right', cell: (row) => (row.unitPriceYen == null ? c.onRequest : format.unitPrice(row.unitPriceYen, row.priceUnit, row.wood)) },
        { id: 'amount', header: t.amount, align: 'right', cell: (row) => <strong>{row.dropped ? a.dropped : row.amountYen == null ? c.none : format.yen(row.amountYen)}</strong> },
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

/** The wood, what was said of it in words, and the seller's answer. */
function LineDetail({ row, order }: { row: Order['lines'][number]; order: Order }) {
  const a = useTexts(totalTexts);
  const format = useFormat();
  const original = order.lines.find((line) => line.id === row.alternativeTo);
  return (
    <>
      <WoodDetail wood={row.wood} />
      {row.description != null && <Box component="span" sx={{ display: 'block' }}>{row.description}</Box>}
      {row.answer != null && row.answer !== 'OFFERED' && (
        <Box sx={{ mt: 0.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <StatusChip label={a.answers[row.answer]} tone="wait" />
          {row.wantedPieces != null && <span>{a.asked(format.quantity(row.wantedPieces, row.wood))}</span>}
          {original !== undefined && <span>{a.insteadOf(original.lineNo)}</span>}
        </Box>
      )}
    </>
  );
}
