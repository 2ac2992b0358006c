import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from '@/shared/form/fields';
import { useTexts } from '@/shared/i18n/language';
import { byFeature, featureTexts, toggled } from './features';
import { permissionTexts } from './permissionTexts';

/** A line for each thing there is, with what one may do about it. */
export function PermissionsInput<In extends FieldValues, Out>({ control, name, label, help, offered }: FieldProps<In, Out> & { offered: readonly string[] }) {
  const features: Record<string, string> = useTexts(featureTexts);
  const names: Record<string, string> = useTexts(permissionTexts);
  const { field, fieldState } = useController({ control, name });
  const chosen = (field.value as string[] | undefined) ?? [];
  return (
    <FormControl component="fieldset" error={fieldState.error !== undefined} required fullWidth>
      <FormLabel component="legend">{label}</FormLabel>
      {help && <FormHelperText sx={{ m: 0, mb: 1 }}>{help}</FormHelperText>}
      {byFeature(offered).map(({ feature, permissions }, row) => (
        <Box
          key={feature}
          role="group"
          aria-label={features[feature] ?? feature}
          sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '160px 1fr' }, borderTop: '1px solid', borderColor: 'divider', py: 0.5 }}
        >
          <Box sx={{ fontWeight: 700, pt: 1.25 }}>{features[feature] ?? feature}</Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(210px, 100%), 1fr))' }}>
            {permissions.map((permission, at) => (
              <FormControlLabel
                key={permission}
                label={names[permission] ?? permission}
                control={
                  <Checkbox
                    name={name}
                    checked={chosen.includes(permission)}
                    onBlur={field.onBlur}
                    {...(row === 0 && at === 0 ? { slotProps: { input: { ref: field.ref } } } : {})}
                    onChange={(event) => field.onChange(toggled(chosen, permission, event.target.checked, offered))}
                  />
                }
              />
            ))}
          </Box>
        </Box>
      ))}
      {fieldState.error && <FormHelperText>{fieldState.error.message}</FormHelperText>}
    </FormControl>
  );
}
