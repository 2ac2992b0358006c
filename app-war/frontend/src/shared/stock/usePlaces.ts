import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getPlaces } from '@/generated';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isId(text: string | undefined): text is string {
  return text !== undefined && ID.test(text);
}

/** The places in use, by name: for choices in forms and filters. */
export function usePlaces() {
  const query = useQuery({ queryKey: ['places', 'open'], queryFn: () => getPlaces({ query: { archived: false, limit: 200 } }) });
  const choices = useMemo(() => (query.data?.items ?? []).map((place) => ({ value: place.id, label: place.name })), [query.data]);
  return { choices, loading: query.isPending };
}
