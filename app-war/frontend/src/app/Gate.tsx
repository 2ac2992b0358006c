import type { ReactNode } from 'react';
import { useMe, type Permission } from '@/shared/api/me';
import { Loading } from '@/shared/ui/Loading';
import { Forbidden } from './ErrorPages';

/** A page somebody may not see says so instead of showing a list of refusals. The server decides all the same. */
export function Gate({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { data } = useMe();
  if (data === undefined) return <Loading />;
  return data.permissions.includes(permission) ? <>{children}</> : <Forbidden />;
}
