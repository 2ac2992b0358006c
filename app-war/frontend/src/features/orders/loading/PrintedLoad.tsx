import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { LoadPlan } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { planTexts } from './planTexts';

/** Of the page only the list goes on paper. */
const onPaper = `
@page { size: A4; margin: 12mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 10pt; } }
@media print {
  header, nav, aside, footer, form, .MuiCard-root, .MuiButton-root, body > :not(#root) { display: none !important; }
  html, body, #root, #root > *, main { min-height: 0 !important; height: auto !important; }
  main { padding: 0 !important; }
}`;

const sheet = {
  display: 'none',
  '@media print': { display: 'block', pr: '1px' },
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '10pt' },
  '& th, & td': { border: '1px solid #000', p: '4px 6px', textAlign: 'left' },
  '& td': { height: '9mm' },
  '& .number': { whiteSpace: 'nowrap', textAlign: 'right' },
  '& .top th': { border: 0, p: '0 0 8px', fontWeight: 400 },
  '& tr': { breakInside: 'avoid' },
} as const;

/** For who loads and who drives: in the order of loading, with room to write what really went on. */
export function PrintedLoad({ plan }: { plan: LoadPlan }) {
  const t = useTexts(planTexts);
  const format = useFormat();
  const woodName = useWoodName();
  const dimensions = useDimensions();
  const m3 = plan.lines.reduce((sum, line) => sum + line.pieces * (line.pieceM3 ?? 0), 0);
  const kg = plan.lines.reduce((sum, line) => sum + line.pieces * line.pieceKg, 0);
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <Box sx={sheet}>
        <table>
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
                <td className="number">{format.pieces(line.pieces, line.wood)}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    </>
  );
}
