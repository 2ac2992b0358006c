import { useQuery } from '@tanstack/react-query';
import { getJobsById, getOperatorJobsById } from '@/generated';

const SOON = 1_000;
const SELDOM = 10_000;

/**
 * Watches long work until it ends: every second at first, then less and less often, and not at all while nobody looks at the
 * page. Null for none.
 */
export function useJob(id: string | null, asOperator = false) {
  return useQuery({
    queryKey: ['jobs', id, asOperator],
    enabled: id !== null,
    queryFn: () => (asOperator ? getOperatorJobsById({ path: { id: id ?? '' } }) : getJobsById({ path: { id: id ?? '' } })),
    refetchIntervalInBackground: false,
    refetchInterval: (query) => {
      const state = query.state.data?.state;
      if (state === 'DONE' || state === 'FAILED') return false;
      return Math.min(SELDOM, SOON * 1.2 ** query.state.dataUpdateCount);
    },
  });
}
