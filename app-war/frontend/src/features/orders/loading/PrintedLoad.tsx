import Box from '@mui/material/Box';
import type { LoadPlan } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Printed } from '@/shared/ui/Printed';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { planTexts } from './planTexts';

/** For who loads and who drives: in the order of loading, with room to write what really went on. */
export function PrintedLoad({ plan }: { plan: LoadPlan }) {
  const t = useTexts(planTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const dimensions = useDimensions();
  const m3 = plan.lines.reduce((sum, line) => sum + line.pieces * (line.pieceM3 ?? 0), 0);
  const kg = plan.lines.reduce((sum, line) => sum + line.pieces * line.pieceKg, 0);
  return (
    <Printed>
      <thead>
        <tr className="top">
          <th colSpan={5}>
            <Box component="span" sx={{ display: 'block', fontSize: '14pt', fontWeight: 700 }}>{t.sheet(plan.vehicleName, format.date(plan.day))}</Box>
            <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', mt: 1 }}>
              <span>{plan.note}</span>
              <span>{t.total(format.volume(m3), format.number(Math.ceil(kg)))}</span>
            </Box>
          </th>
        </tr>
        <tr><th>{t.orders}</th><th>{t.to}</th><th>{t.wood}</th><th>{t.quantity}</th><th style={{ width: '15%' }}>{t.loaded}</th></tr>
      </thead>
      <tbody>
        {plan.lines.map((line) => (
          <tr key={line.lineId}>
            <td style={{ whiteSpace: 'nowrap' }}>{line.orderNumber}-{line.lineNo}</td>
            <td>{line.buyerName}<br />{line.deliveryPlace}</td>
            <td>{woodName(line.wood)} {dimensions(line.wood)}</td>
            <td className="amount">{format.pieces(line.pieces, line.wood)}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </Printed>
  );
}
