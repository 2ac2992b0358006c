import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { StockTake, StockTakeLine } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { texts } from './texts';

/** Of the page only the sheet goes on paper, and what the screen fills up makes no page of its own. */
const onPaper = `
@page { size: A4; margin: 12mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 10pt; } }
@media print {
  header, nav, aside, footer, .MuiCard-root, .no-print, body > :not(#root) { display: none !important; }
  html, body, #root, #root > *, main { min-height: 0 !important; height: auto !important; }
  main { padding: 0 !important; }
}`;

const sheet = {
  display: 'none',
  '@media print': { display: 'block', pr: '1px' },
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '10pt' },
  '& th, & td': { border: '1px solid #000', p: '4px 6px', textAlign: 'left' },
  '& td': { height: '9mm' },
  '& .number': { whiteSpace: 'nowrap' },
  '& .top th': { border: 0, p: '0 0 8px', fontWeight: 400 },
  '& tr': { breakInside: 'avoid' },
} as const;

interface Props {
  take: StockTake;
  lines: StockTakeLine[];
  blind: boolean;
  /** There are more that the list has not fetched. */
  part: boolean;
}

/** For the yard: what is listed, with room to write. The heading is a row of the table's head, which paper repeats on each page. */
export function PrintedSheet({ take, lines, blind, part }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const dimensions = useDimensions();
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <Box sx={sheet}>
        <table>
          <thead>
            <tr className="top">
              <th colSpan={blind ? 4 : 5}>
                <Box component="span" sx={{ display: 'block', fontSize: '14pt', fontWeight: 700 }}>{t.sheetTitle(take.number, take.place)}</Box>
                <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', mt: 1.5 }}>
                  <span>{t.sheetDay}</span>
                  <span>{t.sheetBy} ________________________</span>
                </Box>
                {part && <Box component="span" sx={{ display: 'block', mt: 1, fontWeight: 700 }}>{t.sheetPart(lines.length)}</Box>}
              </th>
            </tr>
            <tr>
              <th>{t.lot}</th>
              <th>{t.wood}</th>
              {!blind && <th>{t.book}</th>}
              <th style={{ width: '20%' }}>{t.count}</th>
              <th style={{ width: '20%' }}>{t.note}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.lotId}>
                <td className="number">{line.lotNumber}</td>
                <td>{woodName(line.wood)} {dimensions(line.wood)}</td>
                {!blind && <td className="number">{format.pieces(line.bookPieces, line.wood)}</td>}
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    </>
  );
}
