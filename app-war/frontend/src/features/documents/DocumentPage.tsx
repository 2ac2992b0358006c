import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { getDocumentsById, getDocumentsByIdPint } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { TradeDocument } from '@/shared/api/model';
import { DocumentFiles } from '@/shared/document/DocumentFiles';
import { documentTexts } from '@/shared/document/texts';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { Fact, Facts } from '@/shared/ui/Fact';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { save } from '@/shared/ui/save';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { CreditDialog } from './CreditDialog';
import { HoldDialog } from './HoldDialog';
import { pageTexts } from './documentPageTexts';
import { ReceiptDialog } from './ReceiptDialog';
import { ReplaceDialog } from './ReplaceDialog';

export function DocumentPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['documents', 'one', id], queryFn: () => getDocumentsById({ path: { id } }) });
  return <Loaded query={query}>{(document) => <Paper document={document} />}</Loaded>;
}

/** One paper: what it is found by, its files, and what may follow from it. */
function Paper({ document }: { document: TradeDocument }) {
  const t = useTexts(pageTexts);
  const d = useTexts(documentTexts);
  const format = useFormat();
  const can = useCan();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'credit' | 'receipt' | 'hold' | 'replace' | null>(null);
  const follows = { document, onClose: () => setOpen(null), done: () => void queries.invalidateQueries({ queryKey: ['documents'] }) };
  const structured = !document.filed && ['INVOICE', 'MONTHLY_INVOICE', 'CREDIT_NOTE'].includes(document.kind);
  const pint = useMutation({
    mutationFn: () => getDocumentsByIdPint({ path: { id: document.id }, parseAs: 'blob' }),
    onSuccess: (file) => save(file, `${document.number}.xml`),
  });
  const stands = document.replacedBy == null;
  const invoice = (document.kind === 'INVOICE' || document.kind === 'MONTHLY_INVOICE') && document.ours && stands && can('invoice:manage');
  const aboutMoney = ['INVOICE', 'MONTHLY_INVOICE', 'CREDIT_NOTE', 'RECEIPT'].includes(document.kind);
  const replaceable = document.ours && stands && can('document:manage') && (!aboutMoney || can('invoice:manage'));
  return (
    <>
      <PageHeading
        documentTitle={document.number}
        title={<Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>{document.number}<StatusChip label={stands ? d.standing : d.replaced} tone={stands ? 'good' : 'calm'} /></Box>}
        intro={d.kinds[document.kind]}
        up={{ to: '/documents', label: t.up }}
        actions={<DocumentFiles document={document} />}
      />
      <Section>
        <Facts>
          <Fact label={t.counterparty}>{document.counterpartyName}</Fact>
          <Fact label={t.direction}>{document.filed ? d.filed : document.ours ? d.issued : d.received}</Fact>
          {document.orderId != null && <Fact label={t.order}><Link component={RouterLink} to={`/orders/${document.orderId}?tab=documents`}>{document.orderNumber}</Link></Fact>}
          <Fact label={t.issuedOn}>{format.date(document.issuedOn)}</Fact>
          {document.dueOn != null && <Fact label={t.dueOn}>{format.date(document.dueOn)}</Fact>}
          {document.netYen != null && <Fact label={t.net}>{format.yen(document.netYen)}</Fact>}
          {document.taxYen != null && <Fact label={t.tax}>{format.yen(document.taxYen)}</Fact>}
          {document.totalYen != null && <Fact label={t.total}><strong>{format.yen(document.totalYen)}</strong></Fact>}
          <Fact label={t.keepUntil}>{format.date(document.keepUntil)}<br />{t.keepHint}</Fact>
          <Fact label={t.holding}>{document.held ? t.held : t.notHeld}</Fact>
          {document.replaces != null && <Fact label={t.replaces}><Link component={RouterLink} to={`/documents/${document.replaces}`}>{t.show}</Link></Fact>}
          {document.replacedBy != null && <Fact label={t.replacedBy}><Link component={RouterLink} to={`/documents/${document.replacedBy}`}>{t.show}</Link></Fact>}
        </Facts>
        <ProblemAlert error={pint.error} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 3 }}>
          {invoice && <Button variant="outlined" onClick={() => setOpen('receipt')}>{t.receipt}</Button>}
          {invoice && <Button variant="outlined" onClick={() => setOpen('credit')}>{t.credit}</Button>}
          {structured && <Button variant="outlined" loading={pint.isPending} onClick={() => pint.mutate()}>{t.pint}</Button>}
          {replaceable && <Button onClick={() => setOpen('replace')}>{t.replace}</Button>}
          {can('document:manage') && <Button onClick={() => setOpen('hold')}>{document.held ? t.release : t.hold}</Button>}
        </Box>
      </Section>
      {open === 'credit' && <CreditDialog {...follows} />}
      {open === 'receipt' && <ReceiptDialog {...follows} />}
      {open === 'replace' && <ReplaceDialog {...follows} />}
      {open === 'hold' && <HoldDialog {...follows} />}
    </>
  );
}
