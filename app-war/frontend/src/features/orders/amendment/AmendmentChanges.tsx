import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Amendment } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { useWoodName } from '@/shared/wood/Wood';
import { texts } from './texts';

/** Now and then, side by side. */
export function AmendmentChanges({ amendment }: { amendment: Amendment }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  const line = (pieces: number | null, yen: number | null, of: Amendment['lines'][number]) =>
    pieces === null || yen === null ? c.none : <>{format.pieces(pieces, of.wood)}<br />{format.unitPrice(yen, of.priceUnit, of.wood)}</>;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead><TableRow><TableCell /><TableCell align="right">{t.before}</TableCell><TableCell align="right">{t.after}</TableCell></TableRow></TableHead>
        <TableBody>
          {amendment.lines.map((one) => (
            <TableRow key={one.lineId}>
              <TableCell component="th" scope="row">{one.lineNo === null ? '' : `${one.lineNo}. `}{woodName(one.wood)}{format.inBrackets(t.change[one.change])}</TableCell>
              <TableCell align="right">{line(one.piecesBefore, one.unitPriceYenBefore, one)}</TableCell>
              <TableCell align="right"><strong>{line(one.pieces, one.unitPriceYen, one)}</strong></TableCell>
            </TableRow>
          ))}
          {amendment.charges.map((one) => (
            <TableRow key={one.chargeId}>
              <TableCell component="th" scope="row">{one.label}{format.inBrackets(t.change[one.change])}</TableCell>
              <TableCell align="right">{one.amountYenBefore === null ? c.none : format.yen(one.amountYenBefore)}</TableCell>
              <TableCell align="right"><strong>{one.amountYen === null ? c.none : format.yen(one.amountYen)}</strong></TableCell>
            </TableRow>
          ))}
          {amendment.deliverOn !== null && (
            <TableRow>
              <TableCell component="th" scope="row">{t.deliverOn}</TableCell>
              <TableCell align="right">{amendment.deliverOnBefore === null ? c.none : format.date(amendment.deliverOnBefore)}</TableCell>
              <TableCell align="right"><strong>{format.date(amendment.deliverOn)}</strong></TableCell>
            </TableRow>
          )}
          <TableRow>
            <TableCell component="th" scope="row">{t.total}</TableCell>
            <TableCell align="right">{format.yen(amendment.totalYenBefore)}</TableCell>
            <TableCell align="right"><strong>{format.yen(amendment.totalYen)}</strong></TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </Box>
  );
}
