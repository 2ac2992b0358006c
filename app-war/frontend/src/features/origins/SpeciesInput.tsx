import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useController, type FieldValues } from 'react-hook-form';
import { useCatalogue } from '@/shared/api/catalogue';
import type { FieldProps } from '@/shared/form/fields';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

/** Usually one, sometimes a few: each chosen one can be taken off again. */
export function SpeciesInput<In extends FieldValues, Out>({ control, name, label, help, disabled = false }: FieldProps<In, Out> & { disabled?: boolean }) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const { field, fieldState } = useController({ control, name });
  const chosen = (field.value as string[] | undefined) ?? [];
  return (
    <Box>
      <TextField
        select
        name={field.name}
        inputRef={field.ref}
        label={label}
        required
        disabled={disabled}
        value=""
        onBlur={field.onBlur}
        onChange={(event) => event.target.value !== '' && field.onChange([...chosen, event.target.value])}
        error={fieldState.error !== undefined}
        helperText={fieldState.error?.message ?? help}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{t.speciesAdd}</option>
        {catalogue.species.filter((one) => !chosen.includes(one.value)).map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
      </TextField>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {chosen.map((code) => (
          <Chip
            key={code}
            label={<>{catalogue.speciesName(code)} <i lang="la">{catalogue.botanicalName(code)}</i></>}
            {...(disabled ? {} : { onDelete: () => field.onChange(chosen.filter((one) => one !== code)) })}
            slotProps={{ root: { 'aria-label': disabled ? catalogue.speciesName(code) : t.speciesRemove(catalogue.speciesName(code)) } }}
          />
        ))}
      </Box>
    </Box>
  );
}
