import { useQueryClient } from '@tanstack/react-query';
import type { Lot } from '@/shared/api/model';

/** Everything that shows quantities is asked anew; the lot itself is known already. */
export function useLotChanged() {
  const queries = useQueryClient();
  return (lot: Lot | null) => {
    if (lot !== null) queries.setQueryData(['lots', 'one', lot.id], lot);
    for (const key of ['lots', 'movements', 'places', 'stock']) void queries.invalidateQueries({ queryKey: [key] });
  };
}
