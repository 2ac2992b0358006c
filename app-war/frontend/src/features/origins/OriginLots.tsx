import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useCan } from '@/shared/api/me';
import type { Origin } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

export function OriginLots({ origin }: { origin: Pick<Origin, 'lots'> }) {
  const t = useTexts(texts);
  const format = useFormat();
  const can = useCan();
  if (origin.lots.length === 0) return <Section title={t.lots}><Typography color="textSecondary">{t.noLots}</Typography></Section>;
  return (
    <Section title={t.lots} flush>
      <TableContainer>
        <Table>
          <TableHead><TableRow><TableCell>{t.lot}</TableCell><TableCell align="right">{t.volume}</TableCell><TableCell align="right">{t.covered}</TableCell></TableRow></TableHead>
          <TableBody>
            {origin.lots.map((lot) => (
              <TableRow key={lot.lotId}>
                <TableCell>
                  {can('lot:view') ? <Link component={RouterLink} to={`/lots/${lot.lotId}`}>{lot.lotNumber}</Link> : lot.lotNumber}
                  {lot.inherited && <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>{t.inherited}</Typography>}
                </TableCell>
                <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>{format.volume(lot.volumeM3)}</TableCell>
                <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>{format.volume(lot.certifiedM3)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
