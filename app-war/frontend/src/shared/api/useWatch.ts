import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks again every few seconds, as long as something goes on that will end. A page out of sight does not ask. */
export function useWatch(key: QueryKey, going: boolean, seconds = 2): void {
  const queries = useQueryClient();
  const name = JSON.stringify(key);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void queries.invalidateQueries({ queryKey: JSON.parse(name) as QueryKey });
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [going, name, queries, seconds]);
}
