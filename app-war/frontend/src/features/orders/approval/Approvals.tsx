import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { getOrdersByIdApprovals } from '@/generated';
import type { Order } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { Section } from '@/shared/ui/Section';
import { ApprovalRow } from './ApprovalRow';
import { approvalTexts } from './texts';

/** What our own people settled about an order; nothing as long as nobody had to be asked. */
export function Approvals({ order }: { order: Order }) {
  const t = useTexts(approvalTexts);
  const approvals = useQuery({ queryKey: ['orders', 'approvals', order.id], queryFn: () => getOrdersByIdApprovals({ path: { id: order.id } }), enabled: order.side === 'PURCHASE' });
  if (approvals.data === undefined || approvals.data.length === 0) return null;
  return (
    <Section title={t.title} intro={t.hint}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{approvals.data.map((approval) => <ApprovalRow key={approval.id} approval={approval} />)}</Box>
    </Section>
  );
}
