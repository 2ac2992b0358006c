import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { getMovementsFlow, type GetMovementsFlowData } from '@/generated';
import type { StockFlow } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { Section } from '@/shared/ui/Section';
import { texts } from './texts';

/** What was there, what came and went, what is left. */
export function Flow({ query }: { query: GetMovementsFlowData['query'] }) {
  const t = useTexts(texts);
  const words = useTexts(terms);
  const format = useFormat();
  const flow = useQuery({ queryKey: ['movements', 'flow', query], queryFn: ({ signal }) => getMovementsFlow({ query, signal }) });
  if (flow.data === undefined) return null;
  const { opening, reasons, closing } = flow.data;
  const quantity = (one: StockFlow['opening']) => `${t.count(format.number(one.pieces))} / ${format.volume(one.volumeM3)}`;
  return (
    <Section title={t.flow} intro={t.flowHint} flush>
      <TableContainer tabIndex={0} role="region" aria-label={t.flow}>
        <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums', '& td': { whiteSpace: 'nowrap' } }}>
          <TableHead>
            <TableRow><TableCell>{t.reason}</TableCell><TableCell align="right">{t.came}</TableCell><TableCell align="right">{t.went}</TableCell></TableRow>
          </TableHead>
          <TableBody>
            <TableRow><TableCell component="th" scope="row">{t.opening}</TableCell><TableCell align="right">{quantity(opening)}</TableCell><TableCell /></TableRow>
            {reasons.map((one) => (
              <TableRow key={one.reason}>
                <TableCell component="th" scope="row">{words.movementReason[one.reason]}</TableCell>
                <TableCell align="right">{one.came.pieces !== 0 && quantity(one.came)}</TableCell>
                <TableCell align="right">{one.went.pieces !== 0 && quantity(one.went)}</TableCell>
              </TableRow>
            ))}
            <TableRow sx={{ '& th, & td': { fontWeight: 700 } }}><TableCell component="th" scope="row">{t.closing}</TableCell><TableCell align="right">{quantity(closing)}</TableCell><TableCell /></TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
