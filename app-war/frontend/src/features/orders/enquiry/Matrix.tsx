import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import type { GetEnquiriesByIdResponse } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { LinkButton } from '@/shared/ui/LinkButton';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { totalTexts } from '../totals/texts';
import { enquiryTexts } from './texts';

/** By line, what is taken from whom. */
export type Choice = Record<number, { lineNo: number; orderId: string; lineId: string }>;

interface Props {
  enquiry: GetEnquiriesByIdResponse;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** Lines down, suppliers across. On a phone the table is as wide as it must be, and scrolls within itself. */
export function Matrix({ enquiry, choice, onChoice }: Props) {
  const t = useTexts(enquiryTexts);
  const a = useTexts(totalTexts);
  const words = useTexts(terms);
  const format = useFormat();
  const woodName = useWoodName();
  const asked = [...new Map(enquiry.orders.flatMap((order) => order.lines.filter((line) => line.answer !== 'ALTERNATIVE').map((line) => [line.lineNo, line] as const))).values()].sort((one, other) => one.lineNo - other.lineNo);
  const cell = { p: 1.25, borderBottom: '1px solid', borderColor: '#ece7dc', verticalAlign: 'top', textAlign: 'left', minWidth: 150 } as const;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t.compare}>
      <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%' }}>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={cell}>{t.line}</Box>
            {enquiry.orders.map((order) => (
              <Box component="th" scope="col" key={order.id} sx={cell}>
                {order.sellerName}
                <Box sx={{ my: 0.5 }}><StatusChip label={words.orderStatus[order.status]} tone={orderTone[order.status]} /></Box>
                {order.validUntil != null && <Box sx={{ fontWeight: 400, fontSize: '0.875rem' }}>{t.validUntil} {format.date(order.validUntil)}</Box>}
                {order.deliverOn != null && <Box sx={{ fontWeight: 400, fontSize: '0.875rem' }}>{t.deliverOn} {format.date(order.deliverOn)}</Box>}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map((line) => (
            <tr key={line.lineNo}>
              <Box component="th" scope="row" sx={{ ...cell, fontWeight: 400 }}>
                <strong>{line.lineNo}. {woodName(line.wood)}</strong>
                <WoodDetail wood={line.wood} />
                {format.quantity(line.wantedPieces ?? line.pieces, line.wood)}
              </Box>
              {enquiry.orders.map((order) => (
                <Box component="td" key={order.id} sx={cell}>
                  {order.lines.filter((one) => one.lineNo === line.lineNo && !one.dropped).map((one) => {
                    const cheapest = enquiry.cheapest.some((best) => best.lineId === one.id);
                    const taken = choice[line.lineNo]?.lineId === one.id;
                    return (
                      <Box key={one.id} sx={{ mb: 1, ...(cheapest ? { bgcolor: '#eef4e6', borderRadius: 1, p: 1 } : {}) }}>
                        {cheapest && <StatusChip label={t.cheapest} tone="good" />}
                        {one.answer === 'ALTERNATIVE' && <><StatusChip label={a.answers.ALTERNATIVE} tone="wait" /><Box>{woodName(one.wood)}</Box><WoodDetail wood={one.wood} /></>}
                        {one.answer === 'PARTIAL' && <Box>{a.answers.PARTIAL}: {format.quantity(one.pieces, one.wood)}</Box>}
                        {one.amountYen == null ? <Box sx={{ color: 'text.secondary' }}>{t.waiting}</Box> : (
                          <>
                            <Box sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>{format.yen(one.amountYen)}</Box>
                            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{one.unitPriceYen == null ? '' : format.unitPrice(one.unitPriceYen, one.priceUnit, one.wood)}</Box>
                            {order.valid && <FormControlLabel label={t.choose} control={<Radio size="small" checked={taken} onChange={() => onChoice({ ...choice, [line.lineNo]: { lineNo: line.lineNo, orderId: order.id, lineId: one.id } })} />} />}
                          </>
                        )}
                      </Box>
                    );
                  })}
                  {order.lines.every((one) => one.lineNo !== line.lineNo || one.dropped) && <Box sx={{ color: 'text.secondary' }}>{a.answers.DECLINED}</Box>}
                </Box>
              ))}
            </tr>
          ))}
          <tr>
            <Box component="th" scope="row" sx={cell}>{t.total}</Box>
            {enquiry.orders.map((order) => (
              <Box component="td" key={order.id} sx={cell}>
                <strong>{order.totalYen == null ? t.waiting : format.yen(order.totalYen)}</strong>
                <Box><LinkButton size="small" to={`/orders/${order.id}`}>{t.open}</LinkButton></Box>
              </Box>
            ))}
          </tr>
        </tbody>
      </Box>
    </Box>
  );
}
