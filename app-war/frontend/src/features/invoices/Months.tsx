import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { getInvoiceRunsPreview, postInvoiceRuns } from '@/generated';
import type { InvoiceMonth } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { parseNumber } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { save } from '@/shared/ui/save';
import { StatusChip } from '@/shared/ui/StatusChip';
import { texts } from './texts';

interface Props {
  closing: string;
  months: InvoiceMonth[];
  begun: (run: string) => void;
}

export function Months({ closing, months, begun }: Props) {
  const t = useTexts(texts);
  const format = useFormat();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [paid, setPaid] = useState<Readonly<Record<string, string>>>({});
  const paidYen = (month: InvoiceMonth) => {
    const value = parseNumber(paid[month.partnerId] ?? '');
    return value === undefined || Number.isNaN(value) ? 0 : Math.round(value);
  };
  const chosen = months.filter((month) => !left.has(month.partnerId) && !month.unpriced);
  const issue = useCommand(
    (partners: { partnerId: string; paidYen: number }[], key) => postInvoiceRuns({ body: { closing, partners }, headers: { 'Idempotency-Key': key } }),
    { done: (run) => begun(run.id) },
  );
  const preview = useMutation({
    mutationFn: (month: InvoiceMonth) => getInvoiceRunsPreview({ query: { partner: month.partnerId, closing, paid: paidYen(month) }, parseAs: 'blob' }),
    onSuccess: (paper) => save(paper, 'preview.pdf'),
  });
  const credited = { id: 'credited', header: t.credited, align: 'right' as const, nowrap: true, cell: (row: InvoiceMonth) => format.yen(row.creditedYen) };
  const pages = { items: months, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: () => undefined };
  return (
    <>
      <ProblemAlert error={issue.error ?? preview.error} />
      <ResourceList
        label={t.title}
        pages={pages}
        rowKey={(row) => row.partnerId}
        whole
        title={{ header: t.partner, cell: (row) => row.partnerName, detail: (row) => (row.unpriced ? <StatusChip label={t.unpriced} tone="bad" /> : undefined) }}
        columns={[
          {
            id: 'select',
            header: t.select,
            cell: (row) => (
              <Checkbox
                checked={!left.has(row.partnerId) && !row.unpriced}
                disabled={row.unpriced}
                onChange={(event) => setLeft(new Set(event.target.checked ? [...left].filter((id) => id !== row.partnerId) : [...left, row.partnerId]))}
                slotProps={{ input: { 'aria-label': t.selectOf(row.partnerName) } }}
              />
            ),
          },
          { id: 'shipments', header: t.shipments, align: 'right', cell: (row) => format.number(row.shipments) },
          { id: 'net', header: t.net, align: 'right', nowrap: true, cell: (row) => format.yen(row.netYen) },
          { id: 'gross', header: t.gross, align: 'right', nowrap: true, cell: (row) => format.yen(row.grossYen) },
          { id: 'previous', header: t.previous, align: 'right', nowrap: true, cell: (row) => format.yen(row.previousYen) },
          ...(months.some((month) => month.creditedYen !== 0) ? [credited] : []),
          {
            id: 'paid',
            header: t.paid,
            align: 'right',
            cell: (row) => row.previousYen !== 0 && (
              <TextField
                size="small"
                value={paid[row.partnerId] ?? ''}
                onChange={(event) => setPaid({ ...paid, [row.partnerId]: event.target.value })}
                slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': t.paidOf(row.partnerName) } }}
                sx={{ width: 130 }}
              />
            ),
          },
          { id: 'due', header: t.due, align: 'right', nowrap: true, cell: (row) => <strong>{format.yen(row.grossYen + row.previousYen - row.creditedYen - paidYen(row))}</strong> },
        ]}
        actions={(row) => <Button size="small" loading={preview.isPending && preview.variables === row} onClick={() => preview.mutate(row)} aria-label={t.previewOf(row.partnerName)}>{t.preview}</Button>}
        empty={null}
      />
      <Box sx={{ p: 2.5 }}>
        <Button variant="contained" size="large" loading={issue.isPending} disabled={chosen.length === 0} onClick={() => issue.mutate(chosen.map((month) => ({ partnerId: month.partnerId, paidYen: paidYen(month) })))}>
          {t.issue(format.number(chosen.length))}
        </Button>
      </Box>
    </>
  );
}
