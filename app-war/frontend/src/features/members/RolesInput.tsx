import Box from '@mui/material/Box';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { ChecksInput } from '@/shared/form/ChecksInput';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';
import { useRoleChoices } from './useRoleChoices';

interface Props<In extends FieldValues, Out> {
  control: Control<In, unknown, Out>;
  presets: FieldPath<In>;
  own: FieldPath<In>;
  label?: string;
  /** Somebody who hands their administration over. */
  withoutAdministrator?: boolean;
}

/** Presets and the company's own roles: one list each, the second only where there is one. */
export function RolesInput<In extends FieldValues, Out>({ control, presets, own, label, withoutAdministrator = false }: Props<In, Out>) {
  const t = useTexts(texts);
  const choices = useRoleChoices();
  return (
    <>
      <ChecksInput
        control={control}
        name={presets}
        label={label ?? t.roles}
        help={t.rolesHint}
        choices={choices.presets.filter((role) => !withoutAdministrator || role.value !== 'ADMINISTRATOR')}
      />
      {choices.own.length > 0 && <Box sx={{ mt: 2 }}><ChecksInput control={control} name={own} label={t.ownRoles} choices={choices.own} /></Box>}
    </>
  );
}
