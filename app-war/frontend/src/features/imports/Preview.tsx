import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ImportPreviewRow } from '@/generated';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { useWoodName, WoodDetail } from '@/shared/wood/Wood';
import { texts } from './texts';

/** The first rows as they would come in, in the same words as the list of stock; what is wrong stands where it is. */
export function Preview({ rows, busy }: { rows: ImportPreviewRow[]; busy: boolean }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const format = useFormat();
  const woodName = useWoodName();
  if (rows.length === 0) return null;
  return (
    <Box sx={{ mt: 3, opacity: busy ? 0.55 : 1, transition: 'opacity 120ms' }} aria-busy={busy}>
      <Typography variant="h3" sx={{ mb: 1 }}>{t.preview}</Typography>
      <TableContainer tabIndex={0} role="region" aria-label={t.preview}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t.row}</TableCell>
              <TableCell>{t.lot}</TableCell>
              <TableCell>{t.understood}</TableCell>
              <TableCell align="right">{c.fields.pieces}</TableCell>
              <TableCell align="right">{c.fields.volume}</TableCell>
              <TableCell>{c.fields.place}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.row} sx={{ verticalAlign: 'top' }}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.number(row.row)}</TableCell>
                <TableCell>{row.lotNumber ?? '—'}</TableCell>
                <TableCell>
                  {row.wood ? <><strong>{woodName(row.wood)}</strong><Box sx={{ color: 'text.secondary' }}><WoodDetail wood={row.wood} /></Box></> : t.notUnderstood}
                  {row.errors.length > 0 && (
                    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, color: 'error.main' }}>
                      {row.errors.map((error) => <li key={`${error.column}${error.message}`}>{t.columns[error.column]}: {error.message}</li>)}
                    </Box>
                  )}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{row.pieces === 0 ? '—' : row.wood ? format.pieces(row.pieces, row.wood) : format.number(row.pieces)}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{row.volumeM3 == null ? '—' : format.volume(row.volumeM3)}</TableCell>
                <TableCell sx={{ minWidth: 90 }}>{row.place ?? '—'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}
