import { useQuery } from '@tanstack/react-query';
import { getBlockedCompanies } from '@/generated';

const PAGE = 200;

/** Whether we blocked this company. Whether it blocked us, nobody is told. */
export function useBlocked(companyId: string, enabled: boolean): boolean {
  const { data } = useQuery({
    queryKey: ['blocked-companies', 'all'],
    queryFn: ({ signal }) => getBlockedCompanies({ query: { limit: PAGE }, signal }),
    enabled,
  });
  return data?.items.some((one) => one.companyId === companyId) ?? false;
}
