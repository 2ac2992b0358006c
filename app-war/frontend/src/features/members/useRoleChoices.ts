import { useQuery } from '@tanstack/react-query';
import { getRoles } from '@/generated';
import { useMe } from '@/shared/api/me';
import { useTexts } from '@/shared/i18n/language';
import { terms } from '@/shared/i18n/terms';

export function useRoles() {
  return useQuery({ queryKey: ['roles'], queryFn: () => getRoles() });
}

/** The roles that this member may give: those that allow nothing they may not do themselves. */
export function useRoleChoices() {
  const words = useTexts(terms);
  const { data: me } = useMe();
  const { data } = useRoles();
  const held = new Set<string>(me?.permissions ?? []);
  const givable = (role: { permissions: readonly string[] }) => role.permissions.every((permission) => held.has(permission));
  return {
    presets: (data?.presets ?? []).filter(givable).map(({ role }) => ({ value: role, label: words.memberRole[role] })),
    own: (data?.own ?? []).filter(givable).map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** What a member's roles are called, the presets first. */
export function useRoleNames(): (holder: { roles: readonly (keyof (typeof terms)['ja']['memberRole'])[]; ownRoles: readonly string[] }) => string[] {
  const words = useTexts(terms);
  const { data } = useRoles();
  const names = new Map(data?.own.map(({ id, name }) => [id, name]));
  return ({ roles, ownRoles }) => [
    ...roles.map((role) => words.memberRole[role]),
    ...ownRoles.map((id) => names.get(id)).filter((name) => name !== undefined),
  ];
}
