import { useQuery } from '@tanstack/react-query';
import { getOrdersByIdAllocation } from '@/generated';
import type { Order } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { CommandDialog } from '@/shared/ui/CommandDialog';
import { Loaded } from '@/shared/ui/Loaded';
import { AllocationForm } from './AllocationForm';
import { texts } from './texts';

/** Which lots an order will be shipped from: what the seller sees alone. */
export function AllocationDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTexts(texts);
  const allocation = useQuery({ queryKey: ['orders', 'allocation', order.id], queryFn: () => getOrdersByIdAllocation({ path: { id: order.id } }) });
  if (allocation.data) return <AllocationForm key={allocation.data.seen} order={order} allocation={allocation.data} onClose={onClose} />;
  return <CommandDialog wide title={t.title} onClose={onClose}><Loaded query={allocation}>{() => null}</Loaded></CommandDialog>;
}
