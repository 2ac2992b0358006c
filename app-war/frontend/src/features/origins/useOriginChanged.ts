import { useQueryClient } from '@tanstack/react-query';
import type { Origin } from '@/shared/api/model';

/** After a command: the answer is the record as it now is; null after a refusal, when somebody else's change may be the reason. */
export function useOriginChanged() {
  const queries = useQueryClient();
  return (origin: Origin | null) => {
    if (origin) queries.setQueryData(['origins', 'one', origin.id], origin);
    for (const key of ['origins', 'lots', 'audit']) void queries.invalidateQueries({ queryKey: [key] });
  };
}
