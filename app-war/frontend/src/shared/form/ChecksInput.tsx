import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './fields';

interface Props {
  choices: readonly { value: string; label: string }[];
}

/** Several of a few: all of them in sight, each a large target. */
export function ChecksInput<In extends FieldValues, Out>({ control, name, label, help, required, choices }: FieldProps<In, Out> & Props) {
  const { field, fieldState } = useController({ control, name });
  const chosen = (field.value as string[] | undefined) ?? [];
  return (
    <FormControl component="fieldset" error={fieldState.error !== undefined} required={required} fullWidth>
      <FormLabel component="legend">{label}</FormLabel>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(190px, 100%), 1fr))' }}>
        {choices.map((choice, at) => (
          <FormControlLabel
            key={choice.value}
            label={choice.label}
            control={
              <Checkbox
                name={name}
                checked={chosen.includes(choice.value)}
                onBlur={field.onBlur}
                {...(at === 0 ? { slotProps: { input: { ref: field.ref } } } : {})}
                onChange={(event) =>
                  // In the order of the choices, so that ticking back and forth leaves no trace.
                  field.onChange(
                    choices
                      .map((one) => one.value)
                      .filter((value) => (value === choice.value ? event.target.checked : chosen.includes(value))),
                  )
                }
              />
            }
          />
        ))}
      </Box>
      <FormHelperText>{fieldState.error?.message ?? help}</FormHelperText>
    </FormControl>
  );
}
