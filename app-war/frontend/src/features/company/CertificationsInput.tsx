import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from '@/shared/form/fields';

/** A handful of names: one per line is something everybody can do. */
export function CertificationsInput<In extends FieldValues, Out>({ control, name, label, help }: FieldProps<In, Out>) {
  const { field, fieldState } = useController({ control, name });
  const [text, setText] = useState(((field.value as string[] | undefined) ?? []).join('\n'));
  const error: unknown = fieldState.error;
  const inner = Array.isArray(error) ? (error as ({ message?: string } | undefined)[]).find((one) => one?.message) : undefined;
  return (
    <TextField
      inputRef={field.ref}
      name={name}
      multiline
      minRows={2}
      label={label}
      value={text}
      onBlur={field.onBlur}
      onChange={(event) => {
        setText(event.target.value);
        field.onChange(event.target.value.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
      }}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? inner?.message ?? help}
    />
  );
}
