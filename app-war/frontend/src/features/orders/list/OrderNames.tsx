import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { OrderSummary } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';

/** Orders, a line each; with what became of them where something did. */
export function OrderNames({ orders, outcome }: { orders: OrderSummary[]; outcome?: (order: OrderSummary) => ReactNode }) {
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, border: '1px solid', borderColor: 'divider', borderRadius: 1, maxHeight: 320, overflow: 'auto' }}>
      {orders.map((order) => (
        <Box component="li" key={order.id} sx={{ px: 1.5, py: 1, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', '& + li': { borderTop: '1px solid', borderColor: 'divider' } }}>
          <Box component="span" sx={{ flex: '1 1 220px', minWidth: 0 }}>{order.counterparty.tradeName} {order.number}</Box>
          {outcome ? outcome(order) : (
            <>
              <StatusChip label={words.orderStatus[order.status]} tone={orderTone[order.status]} />
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>{order.totalYen == null ? c.onRequest : format.yen(order.totalYen)}</Box>
            </>
          )}
        </Box>
      ))}
    </Box>
  );
}
