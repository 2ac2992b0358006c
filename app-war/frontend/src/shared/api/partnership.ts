import { useQuery } from '@tanstack/react-query';
import { getPartners } from '@/generated';
import type { Partner } from './model';

const PAGE = 200;

/** How we stand with a company: the newest partnership with it, or null. A company has few enough to look through. */
export function usePartnership(companyId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['partners', 'with', companyId],
    queryFn: ({ signal }) => partnershipWith(companyId, signal),
    enabled,
  });
}

async function partnershipWith(companyId: string, signal: AbortSignal): Promise<Partner | null> {
  let cursor: string | undefined;
  do {
    const page = await getPartners({ query: { limit: PAGE, cursor }, signal });
    const found = page.items.find((partner) => partner.companyId === companyId);
    if (found !== undefined) return found;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return null;
}
