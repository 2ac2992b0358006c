import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './fields';

interface Props {
  choices: readonly { value: string; label: string }[];
  /** What stands there while nothing is chosen. */
  none?: string;
}

/** Several of many: typed to find, chosen by Enter, taken away by Backspace. */
export function ManyInput<In extends FieldValues, Out>({ control, name, label, help, required, choices, none }: FieldProps<In, Out> & Props) {
  const { field, fieldState } = useController({ control, name });
  const chosen = (field.value as string[] | null | undefined) ?? [];
  const labels = new Map(choices.map((choice) => [choice.value, choice.label]));
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={choices.map((choice) => choice.value)}
      getOptionLabel={(value) => labels.get(value) ?? value}
      value={chosen}
      onChange={(_, value) => field.onChange(value)}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          name={field.name}
          inputRef={field.ref}
          label={label}
          required={required}
          placeholder={chosen.length === 0 ? none : undefined}
          error={fieldState.error !== undefined}
          helperText={fieldState.error?.message ?? help}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps.inputLabel, shrink: true } }}
        />
      )}
    />
  );
}
