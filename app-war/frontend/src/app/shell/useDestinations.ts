import { useCan, useMe } from '@/shared/api/me';
import { navigation } from './navigation';

/** The pages this person may see, in their groups. An operator belongs to no company and has no desk of one. */
export function useDestinations() {
  const can = useCan();
  const { data: me } = useMe();
  return navigation
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => (item.permission === null ? me?.company != null : can(item.permission))),
    }))
    .filter((group) => group.items.length > 0);
}
