import { useQuery } from '@tanstack/react-query';
import { getPartners } from '@/generated';
import type { Partner } from './model';

const PAGE = 200;

/** All whom we trade with now, by name: for fields to choose from. */
export function useActivePartners(enabled = true) {
  const { data } = useQuery({ queryKey: ['partners', 'active'], queryFn: ({ signal }) => activePartners(signal), enabled });
  return data ?? [];
}

async function activePartners(signal: AbortSignal): Promise<Partner[]> {
  const found: Partner[] = [];
  let cursor: string | undefined;
  do {
    const page = await getPartners({ query: { status: 'ACTIVE', limit: PAGE, cursor }, signal });
    found.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return found.sort((a, b) => a.tradeName.localeCompare(b.tradeName, 'ja'));
}
