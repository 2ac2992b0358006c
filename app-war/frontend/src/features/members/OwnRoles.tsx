import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { OwnRole } from '@/shared/api/model';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ResourceList } from '@/shared/ui/ResourceList';
import { permissionTexts } from './permissionTexts';
import { texts } from './texts';

interface Props {
  roles: OwnRole[];
  onChange?: (role: OwnRole) => void;
  onRemove?: (role: OwnRole) => void;
  make: ReactNode;
}

export function OwnRoles({ roles, onChange, onRemove, make }: Props) {
  const t = useTexts(texts);
  const names: Record<string, string> = useTexts(permissionTexts);
  const format = useFormat();
  const all = { items: roles, loading: false, stale: false, error: null, more: undefined, loadingMore: false, retry: () => undefined };
  return (
    <ResourceList
      label={t.ownRoles}
      pages={all}
      whole
      rowKey={(row) => row.id}
      title={{ header: t.roleName, cell: (row) => row.name, detail: (row) => format.words(row.permissions.map((one) => names[one] ?? one)) }}
      columns={[
        { id: 'limit', header: t.limit, nowrap: true, cell: (row) => (row.approvalLimitYen == null ? t.noLimit : format.yen(row.approvalLimitYen)) },
        { id: 'holders', header: t.holders, nowrap: true, cell: (row) => t.people(row.holders) },
      ]}
      actions={
        onChange && onRemove
          ? (row) => (
              <>
                <Button size="small" variant="outlined" onClick={() => onChange(row)}>{t.change}</Button>
                <Button size="small" variant="outlined" color="error" onClick={() => onRemove(row)}>{t.remove}</Button>
              </>
            )
          : undefined
      }
      empty={<EmptyState title={t.noOwnRoles} action={make}>{t.noOwnRolesHint}</EmptyState>}
    />
  );
}
