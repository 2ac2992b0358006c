import Box from '@mui/material/Box';
import type { StockTake, StockTakeLine } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { texts } from './texts';

/** For the yard: what is listed, with room to write. Only on paper. */
export function PrintedSheet({ take, lines, blind }: { take: StockTake; lines: StockTakeLine[]; blind: boolean }) {
  const t = useTexts(texts);
  const format = useFormat();
  const woodName = useWoodName();
  const dimensions = useDimensions();
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block' }, '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '10pt' }, '& th, & td': { border: '1px solid #000', p: '4px 6px', textAlign: 'left' }, '& tr': { breakInside: 'avoid' } }}>
      <Box component="p" sx={{ fontSize: '14pt', fontWeight: 700, mt: 0 }}>{t.sheetTitle(take.number, take.place)}</Box>
      <table>
        <thead><tr><th>{t.lot}</th><th /><th>{t.book}</th><th style={{ width: '22%' }}>{t.count}</th><th style={{ width: '22%' }}>{t.note}</th></tr></thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.lotId}>
              <td>{line.lotNumber}</td>
              <td>{woodName(line.wood)} {dimensions(line.wood)}</td>
              <td>{blind ? '' : format.pieces(line.bookPieces, line.wood)}</td>
              <td>{line.countedPieces ?? ''}</td>
              <td>{line.note ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
