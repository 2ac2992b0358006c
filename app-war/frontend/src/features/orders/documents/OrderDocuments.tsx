import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getOrdersByIdDocuments, postOrdersByIdDocuments } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { DuePaper, Order, TradeDocument } from '@/shared/api/model';
import { DocumentFiles } from '@/shared/document/DocumentFiles';
import { documentTexts } from '@/shared/document/texts';
import { useCommand } from '@/shared/form/useCommand';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ResourceList } from '@/shared/ui/ResourceList';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { PreviewButton } from './PreviewButton';
import { ReplaceDialog } from './ReplaceDialog';
import { texts } from './texts';

const USUAL = ['PURCHASE_ORDER', 'DELIVERY_NOTE', 'INVOICE'];

/** The papers of an order: what there is, what is due, and one press for the three that everybody wants. */
export function OrderDocuments({ order }: { order: Order }) {
  const query = useQuery({ queryKey: ['documents', 'order', order.id], queryFn: () => getOrdersByIdDocuments({ path: { id: order.id } }) });
  return <Loaded query={query}>{(data) => <Papers order={order} documents={data.documents} due={data.due} />}</Loaded>;
}

function Papers({ order, documents, due }: { order: Order; documents: TradeDocument[]; due: DuePaper[] }) {
  const t = useTexts(texts);
  const d = useTexts(documentTexts);
  const format = useFormat();
  const can = useCan();
  const queries = useQueryClient();
  const [replacing, setReplacing] = useState<TradeDocument | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['documents'] });
  const make = useCommand(
    (kinds: DuePaper['kind'][] | null, key) => postOrdersByIdDocuments({ path: { id: order.id }, body: { kinds }, headers: { 'Idempotency-Key': key } }),
    { done: refresh, failed: refresh },
  );
  const pages = { items: documents, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: refresh };
  const mayMake = can('document:manage');
  return (
    <>
      <ProblemAlert error={make.error} />
      {mayMake && due.length > 0 && (
        <Section title={t.due}>
          {due.some((one) => USUAL.includes(one.kind)) && (
            <Box sx={{ mb: 3 }}>
              <Button variant="contained" size="large" loading={make.isPending && make.variables === null} disabled={make.isPending} onClick={() => make.mutate(null)}>{t.make}</Button>
              <Typography color="text.secondary" sx={{ mt: 1 }}>{t.makeHint}</Typography>
            </Box>
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {due.map((one) => {
              const name = [d.kinds[one.kind], one.shipmentNumber].filter((part) => part != null).join(' ');
              return (
                <Box component="li" key={`${one.kind}${one.shipmentId ?? ''}`} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
                  <Box sx={{ flex: '1 1 12em' }}>{name}</Box>
                  {one.ours && <PreviewButton orderId={order.id} due={one} label={t.previewOf(name)} />}
                  <Button variant="outlined" disabled={make.isPending} onClick={() => make.mutate([one.kind])} aria-label={t.makeOf(name)}>{t.makeOne}</Button>
                </Box>
              );
            })}
          </Box>
        </Section>
      )}
      <Section title={t.issuedPapers} flush>
        <ResourceList
          label={t.issuedPapers}
          pages={pages}
          rowKey={(row) => row.id}
          whole
          title={{ header: t.number, cell: (row) => row.number, href: (row) => `/documents/${row.id}`, detail: (row) => d.kinds[row.kind] }}
          columns={[
            { id: 'state', header: t.state, badge: true, cell: (row) => <StatusChip label={row.replacedBy == null ? d.standing : d.replaced} tone={row.replacedBy == null ? 'good' : 'calm'} /> },
            { id: 'issuer', header: t.issuer, cell: (row) => (row.ours ? t.ours : row.counterpartyName) },
            { id: 'issued', header: t.issuedOn, nowrap: true, cell: (row) => format.date(row.issuedOn) },
            { id: 'total', header: t.total, align: 'right', cell: (row) => row.totalYen != null && <strong>{format.yen(row.totalYen)}</strong> },
          ]}
          actions={(row) => (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <DocumentFiles document={row} />
              {mayMake && row.ours && row.replacedBy == null && <Button size="small" onClick={() => setReplacing(row)}>{t.replace}</Button>}
            </Box>
          )}
          empty={<Typography sx={{ p: 3 }}>{t.nothing}</Typography>}
        />
      </Section>
      {replacing !== null && <ReplaceDialog document={replacing} onClose={() => setReplacing(null)} done={refresh} />}
    </>
  );
}
