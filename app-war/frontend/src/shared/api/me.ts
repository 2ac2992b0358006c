import { useQuery } from '@tanstack/react-query';
import { getMe, getMeCompanies } from '@/generated';

export type Permission =
  | 'company:view' | 'company:manage' | 'company:leave' | 'member:view' | 'member:manage' | 'partner:view' | 'partner:manage'
  | 'lot:view' | 'lot:manage' | 'transform:manage' | 'cost:view' | 'origin:view' | 'origin:manage' | 'listing:view' | 'listing:manage' | 'price:view' | 'price:manage' | 'market:view'
  | 'order:view' | 'order:draft' | 'order:place' | 'order:approve' | 'order:manage' | 'order:cancel' | 'shipment:manage' | 'receipt:manage' | 'report:view'
  | 'document:view' | 'document:manage' | 'invoice:manage'
  | 'audit:view' | 'webhook:view' | 'webhook:manage' | 'platform:manage';

/** Who is signed in. Only for signed-in screens: elsewhere there is nobody to ask about. */
export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => getMe(), staleTime: 60_000 });
}

/** The companies one may speak for. A token speaks for one of them. */
export function useOwnCompanies() {
  return useQuery({ queryKey: ['me', 'companies'], queryFn: () => getMeCompanies(), staleTime: 300_000 });
}

/** What the screen offers; what is allowed is decided by the server, every time. */
export function useCan(): (permission: Permission) => boolean {
  const { data } = useMe();
  const permissions = new Set<string>(data?.permissions ?? []);
  return (permission) => permissions.has(permission);
}
