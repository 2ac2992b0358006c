import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import { getOrdersBoard } from '@/generated';
import { useCan } from '@/shared/api/me';
import type { OrderBoard, PiledOrder, Side } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { texts } from './texts';

type Name = keyof OrderBoard;
const piles: readonly Name[] = ['us', 'them', 'overdue'];
const filters: Record<Name, string> = { us: 'waiting=US&sort=DUE', them: 'waiting=THEM&sort=DUE', overdue: 'overdue=true&sort=DUE' };
const colours: Record<Name, string> = { us: '#234a63', them: '#4a5045', overdue: '#8d221b' };

/** One side's orders by whom they wait for: how many there are, and those that are due first. */
export function OrderPiles({ side }: { side: Side }) {
  const t = useTexts(texts);
  const can = useCan();
  const board = useQuery({ queryKey: ['orders', 'board', side], queryFn: () => getOrdersBoard({ query: { side } }) });
  return (
    <Section flush title={side === 'SALE' ? t.sales : t.purchases} action={<LinkButton to={`/orders?side=${side}`} size="small" sx={{ px: 1 }}>{t.allOrders}</LinkButton>}>
      <Loaded query={board}>
        {(data) => (data.us.count + data.them.count + data.overdue.count === 0 ? (
          <EmptyState
            title={side === 'SALE' ? t.noSales : t.noPurchases}
            action={side === 'PURCHASE' ? can('market:view') && <LinkButton to="/market" variant="contained">{t.search}</LinkButton> : can('listing:view') && <LinkButton to="/listings" variant="contained">{t.toListings}</LinkButton>}
          />
        ) : (
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: 'repeat(3, minmax(0, 1fr))' }, borderTop: '1px solid', borderColor: '#ece7dc' }}>
            {piles.map((name) => <Pile key={name} name={name} side={side} pile={data[name]} />)}
          </Box>
        ))}
      </Loaded>
    </Section>
  );
}

function Pile({ name, side, pile }: { name: Name; side: Side; pile: OrderBoard[Name] }) {
  const t = useTexts(texts);
  const id = useId();
  const to = `/orders?side=${side}&${filters[name]}`;
  return (
    <Box component="section" aria-labelledby={id} sx={{ px: { xs: 2, sm: 3 }, py: 2, minWidth: 0, borderLeft: { lg: '1px solid #ece7dc' }, borderTop: { xs: '1px solid #ece7dc', lg: 0 }, '&:first-of-type': { borderLeft: 0, borderTop: 0 } }}>
      <Typography variant="h3" id={id} sx={{ display: 'flex', alignItems: 'baseline', gap: 1, color: pile.count > 0 ? colours[name] : 'text.secondary' }}>
        {t.pile[name]}
        <Box component="span" sx={{ fontSize: '1.75rem', fontWeight: 700, lineHeight: 1, fontVariantNumeric: 'tabular-nums' }}>{t.counted(pile.count)}</Box>
      </Typography>
      {pile.count === 0 ? <Typography color="textSecondary" sx={{ mt: 1 }}>{t.pileEmpty[name]}</Typography> : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
          {pile.first.map((order) => <Row key={order.id} order={order} side={side} next={name === 'us'} />)}
        </Box>
      )}
      {pile.count > pile.first.length && <LinkButton to={to} size="small" sx={{ mt: 1, ml: -1 }}>{t.seeAllOf(pile.count)}</LinkButton>}
    </Box>
  );
}

function Row({ order, side, next }: { order: PiledOrder; side: Side; next: boolean }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const deeds: Partial<Record<PiledOrder['status'], string>> = t.next[side];
  return (
    <Box component="li" sx={{ py: 1.25, '& + li': { borderTop: '1px solid #ece7dc' } }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Link component={RouterLink} to={`/orders/${order.id}`} sx={{ fontWeight: 700, minWidth: 0 }}>{order.counterparty}</Link>
        <StatusChip label={words.orderStatus[order.status]} tone={orderTone[order.status]} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.9375rem', fontVariantNumeric: 'tabular-nums', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        {order.number != null && <span>{order.number}</span>}
        <span>{order.totalYen == null ? c.onRequest : format.yen(order.totalYen)}</span>
        {order.deliverOn != null && <span>{t.due(format.date(order.deliverOn))}</span>}
      </Box>
      {next && deeds[order.status] !== undefined && <Box sx={{ fontSize: '0.9375rem' }}>{t.nextStep(deeds[order.status] ?? '')}</Box>}
    </Box>
  );
}
