import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getJobsById, getOperatorJobsById, type Job } from '@/generated';
import { followJob } from './jobEvents';
import { useVisible } from './useVisible';

const SOON = 1_000;
const SELDOM = 10_000;

export const jobEnded = (job: Job | undefined): boolean => job?.state === 'DONE' || job?.state === 'FAILED';

/**
 * Watches long work until it ends: told by the server as it happens, or, where that does not come through, by asking every
 * second at first, then less and less often. Neither while nobody looks at the page. Null for none.
 */
export function useJob(id: string | null, asOperator = false) {
  const key = ['jobs', id, asOperator];
  // What concerns the operator is asked for: their jobs are few and short.
  const told = useTold(asOperator ? null : id, key);
  return useQuery({
    queryKey: key,
    enabled: id !== null,
    queryFn: () => (asOperator ? getOperatorJobsById({ path: { id: id ?? '' } }) : getJobsById({ path: { id: id ?? '' } })),
    refetchIntervalInBackground: false,
    refetchInterval: (query) => {
      if (told || jobEnded(query.state.data)) return false;
      return Math.min(SELDOM, SOON * 1.2 ** query.state.dataUpdateCount);
    },
  });
}

/** Keeps the query of that key as the server tells; whether it does at the moment. */
function useTold(id: string | null, key: unknown[]): boolean {
  const queries = useQueryClient();
  const visible = useVisible();
  const [told, setTold] = useState(false);
  const name = JSON.stringify(key);
  useEffect(() => {
    const queryKey = JSON.parse(name) as unknown[];
    if (id === null || !visible || jobEnded(queries.getQueryData(queryKey))) return undefined;
    const leaving = new AbortController();
    void followJob(id, leaving.signal, (job) => {
      setTold(true);
      queries.setQueryData(queryKey, job);
    }).finally(() => setTold(false));
    return () => leaving.abort();
  }, [id, name, queries, visible]);
  return told;
}
