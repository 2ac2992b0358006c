import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCan } from '@/shared/api/me';
import type { OwnRole, PresetRole, RoleMatrix } from '@/shared/api/model';
import { useTexts } from '@/shared/i18n/language';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';
import { OwnRoles } from './OwnRoles';
import { PresetLimitDialog } from './PresetLimitDialog';
import { RemoveRoleDialog } from './RemoveRoleDialog';
import { RoleDialog } from './RoleDialog';
import { RoleTable } from './RoleTable';
import { texts } from './texts';
import { useRoles } from './useRoleChoices';

type Open = { dialog: 'new' } | { dialog: 'change' | 'remove'; role: OwnRole } | { dialog: 'limit'; preset: PresetRole };

/** Which role may do what, those of our own included, so that nobody has to guess before giving one. */
export function RolesPage() {
  const t = useTexts(texts);
  const can = useCan();
  const roles = useRoles();
  const [open, setOpen] = useState<Open | null>(null);
  const mayManage = can('member:manage');
  const make = mayManage && <Button variant="contained" onClick={() => setOpen({ dialog: 'new' })}>{t.newRole}</Button>;
  return (
    <>
      <PageHeading title={t.rolesMatrix} intro={t.matrixHint} up={{ to: '/members', label: t.title }} actions={make} />
      <Loaded query={roles}>
        {(matrix) => (
          <>
            <Section title={t.ownRoles} intro={t.ownRolesHint} flush>
              <OwnRoles
                roles={matrix.own}
                {...(mayManage ? { onChange: (role: OwnRole) => setOpen({ dialog: 'change', role }), onRemove: (role: OwnRole) => setOpen({ dialog: 'remove', role }) } : {})}
                make={make}
              />
            </Section>
            <Section title={t.matrix} flush>
              <RoleTable matrix={matrix} {...(mayManage ? { onLimit: (preset: PresetRole) => setOpen({ dialog: 'limit', preset }) } : {})} />
            </Section>
            {open && <OpenDialog open={open} matrix={matrix} onClose={() => setOpen(null)} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function OpenDialog({ open, matrix, onClose }: { open: Open; matrix: RoleMatrix; onClose: () => void }) {
  if (open.dialog === 'new') return <RoleDialog matrix={matrix} onClose={onClose} />;
  if (open.dialog === 'limit') return <PresetLimitDialog preset={open.preset} onClose={onClose} />;
  const role = matrix.own.find((one) => one.id === open.role.id) ?? open.role;
  return open.dialog === 'change' ? <RoleDialog role={role} matrix={matrix} onClose={onClose} /> : <RemoveRoleDialog role={role} onClose={onClose} />;
}
