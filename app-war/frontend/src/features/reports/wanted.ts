import { useCan } from '@/shared/api/me';
import { isId } from '@/shared/stock/usePlaces';
import { oneOf, useFilters } from '@/shared/ui/filters';

export const views = ['turnover', 'punctuality', 'cycle', 'prices'] as const;
export const sides = ['SALE', 'PURCHASE'] as const;
export const groupings = ['MONTH', 'PARTNER', 'SPECIES'] as const;
const names = ['view', 'side', 'from', 'to', 'partner', 'species', 'by', 'wood'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What is asked for is the address, so a report can be sent to a colleague. */
export function useWanted() {
  const can = useCan();
  const { values, set } = useFilters(names);
  const side = oneOf(sides, values.side) ?? (can('order:manage') ? 'SALE' : 'PURCHASE');
  const on = (value: string | undefined) => (value !== undefined && day.test(value) ? value : undefined);
  const common = { side, from: on(values.from), to: on(values.to), partner: isId(values.partner) ? values.partner : undefined };
  return { view: oneOf(views, values.view) ?? 'turnover', by: oneOf(groupings, values.by) ?? 'MONTH', species: values.species, wood: values.wood, common, set } as const;
}

export type Common = ReturnType<typeof useWanted>['common'];
export type Set = ReturnType<typeof useWanted>['set'];
