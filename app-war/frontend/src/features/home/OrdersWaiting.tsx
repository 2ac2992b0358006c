import Box from '@mui/material/Box';
import { useQueries } from '@tanstack/react-query';
import { getOrders } from '@/generated';
import { useCan, type Permission } from '@/shared/api/me';
import type { OrderStatus, Side } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loading } from '@/shared/ui/Loading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { StatusChip } from '@/shared/ui/StatusChip';
import { orderTone } from '@/shared/ui/tones';
import { texts } from './texts';
import { Waiting } from './Waiting';

/** Steps that are ours to take: in which state, what it takes, and what the step is called. */
const steps: Record<Side, readonly { status: OrderStatus; permission: Permission; word: 'quote' | 'confirm' | 'dispatch' | 'goOn' | 'finish' | 'decide' | 'receive' }[]> = {
  SALE: [
    { status: 'REQUESTED', permission: 'order:manage', word: 'quote' },
    { status: 'ORDERED', permission: 'order:manage', word: 'confirm' },
    { status: 'CONFIRMED', permission: 'shipment:manage', word: 'dispatch' },
    { status: 'SHIPPING', permission: 'shipment:manage', word: 'goOn' },
  ],
  PURCHASE: [
    { status: 'DRAFT', permission: 'order:draft', word: 'finish' },
    { status: 'QUOTED', permission: 'order:place', word: 'decide' },
    { status: 'SHIPPING', permission: 'receipt:manage', word: 'receive' },
  ],
};

/** Whether there is anything at all on this side that could wait for this person. */
export function useStepsOf(side: Side) {
  const can = useCan();
  return steps[side].filter((step) => can(step.permission));
}

const SHOWN = 5;

export function OrdersWaiting({ side }: { side: Side }) {
  const t = useTexts(texts);
  const c = useTexts(common);
  const words = useTexts(terms);
  const format = useFormat();
  const own = useStepsOf(side);
  const queries = useQueries({
    queries: own.map(({ status }) => ({
      queryKey: ['orders', 'waiting', side, status],
      queryFn: () => getOrders({ query: { side, status, limit: SHOWN } }),
    })),
  });
  const error = queries.find((query) => query.error)?.error ?? null;
  const loading = queries.some((query) => query.isPending);
  const rows = queries.flatMap((query) => query.data?.items ?? []);
  const more = queries.some((query) => query.data?.next != null);
  return (
    <Section
      flush
      title={side === 'SALE' ? t.sales : t.purchases}
      intro={side === 'SALE' ? t.salesHint : t.purchasesHint}
      action={<LinkButton to={`/orders?side=${side}`} size="small" sx={{ px: 1 }}>{c.seeAll}</LinkButton>}
    >
      {error ? <Box sx={{ px: 3 }}><ProblemAlert error={error} /></Box> : loading ? <Loading /> : rows.length === 0 ? (
        <EmptyState title={side === 'SALE' ? t.noSales : t.noPurchases}>{t.nothing}</EmptyState>
      ) : (
        <Waiting
          items={rows.map((order) => ({
            key: order.id,
            title: `${order.counterparty.tradeName}${order.number == null ? '' : ` ${order.number}`}`,
            chip: <StatusChip label={words.orderStatus[order.status]} tone={orderTone[order.status]} />,
            detail: [
              t.lines(order.lineCount),
              format.volume(order.totalM3),
              order.totalYen == null ? c.onRequest : format.yen(order.totalYen),
              format.dateTime(order.updatedAt),
            ],
            action: <LinkButton to={`/orders/${order.id}`} variant="outlined" size="small">{t[own.find((step) => step.status === order.status)?.word ?? 'look']}</LinkButton>,
          }))}
        />
      )}
      {more && <Box sx={{ px: 3, py: 1.5, color: 'text.secondary', fontSize: '0.9375rem' }}>{t.andMore(SHOWN)}</Box>}
    </Section>
  );
}
