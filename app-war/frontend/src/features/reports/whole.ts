import type { UseQueryResult } from '@tanstack/react-query';
import type { ListExport } from '@/generated';
import type { Pages } from '@/shared/api/pages';

/** A report is all there at once: its rows as a list wants them. */
export function whole<A, T>(query: UseQueryResult<A>, rows: (answer: A) => T[]): Pages<T> {
  return {
    items: query.data === undefined ? [] : rows(query.data),
    loading: query.isPending,
    stale: query.isPlaceholderData,
    error: query.error,
    more: undefined,
    loadingMore: false,
    retry: () => void query.refetch(),
  };
}

/** No report is too long for an answer. */
export const neverAsked = (): Promise<ListExport> => Promise.reject(new Error('a report is handed out at once'));
