import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from '@/shared/form/fields';
import { today } from '@/shared/format/format';
import { useFormat } from '@/shared/format/useFormat';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

/** Single days, put in one by one and taken out with a press. */
export function ClosedDaysInput<In extends FieldValues, Out>({ control, name, label, help }: FieldProps<In, Out>) {
  const { field, fieldState } = useController({ control, name });
  const c = useTexts(common);
  const t = useTexts(texts);
  const format = useFormat();
  const [day, setDay] = useState('');
  const days = (field.value as string[] | null | undefined) ?? [];
  const add = () => {
    if (day !== '') field.onChange([...new Set([...days, day])].sort());
    setDay('');
  };
  return (
    <Box role="group" aria-label={label}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <TextField
          inputRef={field.ref}
          name={name}
          type="date"
          label={label}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          onBlur={field.onBlur}
          error={fieldState.error !== undefined}
          helperText={fieldState.error?.message ?? help}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today() } }}
        />
        <Button variant="outlined" onClick={add} disabled={day === ''} sx={{ mt: 1 }}>{c.add}</Button>
      </Box>
      {days.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {days.map((one) => (
            <li key={one}>
              <Chip label={format.date(one)} onClick={() => field.onChange(days.filter((other) => other !== one))} onDelete={() => field.onChange(days.filter((other) => other !== one))} aria-label={t.removeDay(format.date(one))} />
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
