import TextField from '@mui/material/TextField';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './fields';

/** Japan has one time zone and no summer time. */
const OFFSET = '+09:00';
const OFFSET_MS = 9 * 3600 * 1000;

/** A moment by the clock in Japan, wherever it is typed; the form holds an instant, or null. */
export function MomentInput<In extends FieldValues, Out>({ control, name, label, help, required }: FieldProps<In, Out>) {
  const { field, fieldState } = useController({ control, name });
  const value = field.value as string | null | undefined;
  return (
    <TextField
      type="datetime-local"
      name={field.name}
      inputRef={field.ref}
      value={value ? new Date(new Date(value).getTime() + OFFSET_MS).toISOString().slice(0, 16) : ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : new Date(`${event.target.value}${OFFSET}`).toISOString())}
      onBlur={field.onBlur}
      label={label}
      required={required}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? help}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
