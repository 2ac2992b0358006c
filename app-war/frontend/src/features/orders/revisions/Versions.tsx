import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getOrdersByIdRevisions } from '@/generated';
import type { Order, Revision } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FilterChoice } from '@/shared/ui/FilterFields';
import { Loaded } from '@/shared/ui/Loaded';
import { StatusChip } from '@/shared/ui/StatusChip';
import { useRows } from './rows';
import { texts } from './texts';

/** Two versions of what the two companies put before each other, side by side; what differs says so in a word. */
export function Versions({ order }: { order: Order }) {
  const t = useTexts(texts);
  const revisions = useQuery({ queryKey: ['orders', 'one', order.id, 'revisions'], queryFn: () => getOrdersByIdRevisions({ path: { id: order.id } }) });
  return (
    <Loaded query={revisions}>
      {(data) => (data.length === 0
        ? <EmptyState title={t.none}>{t.noneHint}</EmptyState>
        : <Compared order={order} all={[...data].sort((a, b) => a.revisionNo - b.revisionNo)} />)}
    </Loaded>
  );
}

function Compared({ order, all }: { order: Order; all: Revision[] }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [chosen, setChosen] = useState<{ left?: string; right?: string }>({});
  const numbers = all.map((one) => String(one.revisionNo));
  const left = chosen.left ?? numbers[Math.max(0, numbers.length - 2)];
  const right = chosen.right ?? numbers[numbers.length - 1];
  const named = (one: Revision) => `${t.version(one.revisionNo)} ${t.occasion[one.occasion]}（${one.byUs ? t.us : order.counterparty.tradeName}、${format.dateTime(one.at)}）`;
  const choices = all.map((one) => ({ value: String(one.revisionNo), label: named(one) }));
  const before = all.find((one) => String(one.revisionNo) === left) ?? all[0];
  const after = all.find((one) => String(one.revisionNo) === right) ?? all[all.length - 1];
  const rows = useRows(before, after);
  const differing = rows.filter((row) => row.before !== row.after).length;
  if (before === undefined || after === undefined) return null;
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, p: { xs: 2, sm: 3 } }}>
        <FilterChoice label={t.left} value={left} choices={choices} all={named(before)} onChange={(value) => setChosen({ ...chosen, left: value })} />
        <FilterChoice label={t.right} value={right} choices={choices} all={named(after)} onChange={(value) => setChosen({ ...chosen, right: value })} />
      </Box>
      <Box role="status" sx={{ px: { xs: 2, sm: 3 }, pb: 1.5, fontWeight: 700 }}>{differing === 0 ? t.same : t.differing(differing)}</Box>
      <TableContainer>
        <Table aria-label={t.title}>
          <TableHead>
            <TableRow><TableCell>{t.what}</TableCell><TableCell>{t.version(before.revisionNo)}</TableCell><TableCell>{t.version(after.revisionNo)}</TableCell></TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => {
              const differs = row.before !== row.after;
              return (
                <TableRow key={row.key} sx={{ bgcolor: differs ? '#fbf0dc' : undefined }}>
                  <TableCell component="th" scope="row">
                    {row.label} {differs && <StatusChip label={t.changed} tone="wait" />}
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'pre-line' }}>{row.before ?? t.nothing}</TableCell>
                  <TableCell sx={{ whiteSpace: 'pre-line', fontWeight: differs ? 700 : undefined }}>{row.after ?? t.nothing}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
