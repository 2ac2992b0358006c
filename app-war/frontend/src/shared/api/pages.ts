import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Page } from './model';

export interface Pages<T> {
  items: T[];
  /** No page has arrived yet. */
  loading: boolean;
  /** The list on screen belongs to the filters before these. */
  stale: boolean;
  error: Error | null;
  more: (() => void) | undefined;
  loadingMore: boolean;
  retry: () => void;
}

/** The row as the list has it now: what a dialog was opened with may be old after a refusal. */
export function latest<T extends { id: string }>(pages: Pages<T>, row: T): T {
  return pages.items.find((one) => one.id === row.id) ?? row;
}

/** A list by keyset: each page names the cursor of the next, so page 200 costs what page 1 does. */
export function usePages<T>(
  key: QueryKey,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
): Pages<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    items,
    loading: query.isPending,
    stale: query.isPlaceholderData,
    error: query.error,
    more: query.hasNextPage && !query.isPlaceholderData ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  };
}
