import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** The figures at the top follow every count; the lines themselves only when asked, so that none jumps away under the finger. */
export function useCountChanged() {
  const queries = useQueryClient();
  return useCallback((what: 'figures' | 'all') => {
    void queries.invalidateQueries({ queryKey: ['stock-takes', 'one'] });
    if (what === 'figures') return;
    for (const key of ['stock-takes', 'lots', 'movements', 'stock', 'places']) void queries.invalidateQueries({ queryKey: [key] });
  }, [queries]);
}
