import Box from '@mui/material/Box';
import type { StockTake, StockTakeLine } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Printed } from '@/shared/ui/Printed';
import { useDimensions, useWoodName } from '@/shared/wood/Wood';
import { texts } from './texts';

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
    <Printed>
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
    </Printed>
  );
}
