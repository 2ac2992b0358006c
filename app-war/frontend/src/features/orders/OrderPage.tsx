import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { getOrdersById } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { Order } from '@/shared/api/model';
import { AuditList } from '@/shared/audit/AuditList';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { ContactFacts } from '@/shared/ui/CompanyCards';
import { Fact, Facts } from '@/shared/ui/Fact';
import { oneOf, useFilters } from '@/shared/ui/filters';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { AgainButton } from './again/AgainButton';
import { AmendmentNotice } from './amendment/AmendmentNotice';
import { Amendments } from './amendment/Amendments';
import { CancellationNotice } from './cancellation/CancellationNotice';
import { ClaimNotice } from './claim/ClaimNotice';
import { Claims } from './claim/Claims';
import { Approvals } from './approval/Approvals';
import { Attachments } from './attachments/Attachments';
import { Commands } from './Commands';
import { OrderDocuments } from './documents/OrderDocuments';
import { Timeline } from './history/Timeline';
import { texts as loadingTexts } from './loading/texts';
import { OrderLines } from './OrderLines';
import { Progress } from './Progress';
import { Versions } from './revisions/Versions';
import { Shipments } from './Shipments';
import { texts } from './texts';
import { totalTexts } from './totals/texts';
import { Totals } from './totals/Totals';

const tabs = ['lines', 'shipments', 'documents', 'amendments', 'claims', 'history', 'versions', 'contact', 'audit'] as const;

const confirmed: readonly Order['status'][] = ['CONFIRMED', 'SHIPPING', 'RECEIVED', 'COMPLETED'];

export function OrderPage() {
  const { id = '' } = useParams();
  const order = useQuery({ queryKey: ['orders', 'one', id], queryFn: () => getOrdersById({ path: { id } }) });
  return <Loaded query={order}>{(data) => <OrderDetail order={data} />}</Loaded>;
}

function OrderDetail({ order }: { order: Order }) {
  const t = useTexts(texts);
  const l = useTexts(loadingTexts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const a = useTexts(totalTexts);
  const format = useFormat();
  const can = useCan();
  const roomy = useMediaQuery('(min-width:700px)', { noSsr: true });
  const { values, set } = useFilters(['tab']);
  const offered = tabs.filter((tab) => {
    if (tab === 'audit') return can('audit:view');
    if (tab === 'documents') return order.status !== 'DRAFT' && can('document:view');
    return confirmed.includes(order.status) || (tab !== 'amendments' && tab !== 'claims');
  });
  const tab = oneOf(offered, values.tab) ?? 'lines';
  const title = order.number ?? t.draftFor(order.counterparty.tradeName);
  return (
    <>
      <PageHeading
        title={<Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '6px 14px', alignItems: 'center' }}>{title}<StatusChip label={words.orderStatus[order.status]} tone={orderTone[order.status]} /></Box>}
        documentTitle={title}
        intro={order.side === 'PURCHASE' ? t.purchaseFrom(order.counterparty.tradeName) : t.saleTo(order.counterparty.tradeName)}
        up={{ to: `/orders?side=${order.side}`, label: words.side[order.side] }}
        actions={<AgainButton order={order} />}
      />
      <Section>
        <Progress order={order} />
        <CancellationNotice order={order} />
        <AmendmentNotice order={order} />
        <ClaimNotice order={order} />
        <Commands order={order} />
      </Section>
      <Approvals order={order} />
      <Section>
        <Facts>
          <Fact label={t.total}><Box component="span" sx={{ fontSize: '1.375rem', fontWeight: 700 }}>{order.totalYen == null ? c.onRequest : format.yen(order.totalYen)}</Box></Fact>
          <Fact label={c.fields.volume}><Box component="span" sx={{ fontSize: '1.375rem', fontWeight: 700 }}>{format.volume(order.totalM3)}</Box></Fact>
          <Fact label={t.deliveryPlace}>{order.deliveryPlace}</Fact>
          <Fact label={a.transport}>{a.transports[order.transport]}</Fact>
          <Fact label={t.deliverOn}>{order.deliverOn == null ? t.notFixed : format.date(order.deliverOn)}</Fact>
          {order.shipPlannedOn != null && <Fact label={l.planned}>{format.date(order.shipPlannedOn)}</Fact>}
          {order.quoteValidUntil != null && <Fact label={t.validUntil}>{format.date(order.quoteValidUntil)}</Fact>}
          {order.splitFrom != null && <Fact label={a.splitFrom}><Link to={`/orders/${order.splitFrom}`}>{a.splitFrom}</Link></Fact>}
          {order.remarks && <Fact label={c.fields.remarks} wide>{order.remarks}</Fact>}
        </Facts>
      </Section>
      <Tabs value={tab} onChange={(_, next: string) => set({ tab: next })} variant={roomy ? 'standard' : 'scrollable'} allowScrollButtonsMobile aria-label={t.parts} sx={{ mb: 2 }}>
        {offered.map((value) => <Tab key={value} value={value} id={`tab-${value}`} aria-controls="part" label={t.tabs[value]} />)}
      </Tabs>
      <div role="tabpanel" id="part" aria-labelledby={`tab-${tab}`}>
        {tab === 'lines' && (
          <>
            <Section flush><OrderLines order={order} /></Section>
            <Totals order={order} />
            <Attachments order={order} />
          </>
        )}
        {tab === 'shipments' && <Shipments order={order} />}
        {tab === 'documents' && <OrderDocuments order={order} />}
        {tab === 'amendments' && <Amendments order={order} />}
        {tab === 'claims' && <Claims order={order} />}
        {tab === 'history' && <Section><Timeline order={order} /></Section>}
        {tab === 'versions' && <Section flush><Versions order={order} /></Section>}
        {tab === 'contact' && (
          <Section title={order.counterparty.tradeName}>
            {order.counterparty.contact ? <ContactFacts contact={order.counterparty.contact} /> : t.noContact}
          </Section>
        )}
        {tab === 'audit' && <Section flush><AuditList filters={{ subject: order.id }} /></Section>}
      </div>
    </>
  );
}
