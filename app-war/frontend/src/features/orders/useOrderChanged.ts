import { useQueryClient } from '@tanstack/react-query';
import type { Order } from '@/shared/api/model';

/** After a command: the answer is the order as it now is; after a refusal somebody else's change may be the reason. */
export function useOrderChanged() {
  const queries = useQueryClient();
  return (order: Order | null) => {
    if (order) queries.setQueryData(['orders', 'one', order.id], order);
    for (const key of ['orders', 'audit', 'market', 'listings', 'lots']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
  };
}
