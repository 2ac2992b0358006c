import { useCan, useMe } from '@/shared/api/me';
import type { CompanyType, Side } from '@/shared/api/model';

/** Neither sells: a builder and whoever is none of the others buy only. And a forestry company only sells. */
const buyersOnly: readonly CompanyType[] = ['BUILDER', 'OTHER'];
const sellersOnly: readonly CompanyType[] = ['FORESTRY'];

/** The sides of the trade that this company is ever on, and this person may see; what the person acts in comes first. */
export function useSides(): Side[] {
  const { data: me } = useMe();
  const can = useCan();
  const types = me?.company?.types ?? [];
  if (!can('order:view') || types.length === 0) return [];
  const sells = types.some((type) => !buyersOnly.includes(type));
  const buys = types.some((type) => !sellersOnly.includes(type));
  const buyer = can('order:draft') || can('receipt:manage');
  const sides: Side[] = can('order:manage') || !buyer ? ['SALE', 'PURCHASE'] : ['PURCHASE', 'SALE'];
  return sides.filter((side) => (side === 'SALE' ? sells : buys));
}
