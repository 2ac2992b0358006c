import TextField from '@mui/material/TextField';
import { useController, type FieldValues } from 'react-hook-form';
import { useCatalogue } from '@/shared/api/catalogue';
import type { FieldProps } from '@/shared/form/fields';
import { useTexts } from '@/shared/i18n/language';
import { useRuleWords } from '@/shared/wood/rules';
import { termsTexts } from './texts';

/** The volume rules there are, under the wood that each is for. */
export function RuleChoice<In extends FieldValues, Out>({ control, name, label, help }: FieldProps<In, Out>) {
  const t = useTexts(termsTexts);
  const words = useRuleWords();
  const { volumeRules } = useCatalogue();
  const { field, fieldState } = useController({ control, name });
  const groups = new Map<string, typeof volumeRules>();
  for (const rule of volumeRules) groups.set(words.wood(rule), [...(groups.get(words.wood(rule)) ?? []), rule]);
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      select
      value={field.value ?? ''}
      label={label}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? help}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{t.usualRule}</option>
      {[...groups].map(([wood, rules]) => (
        <optgroup key={wood} label={wood}>
          {rules.map((rule) => <option key={rule.name} value={rule.name}>{words.rounding(rule)}</option>)}
        </optgroup>
      ))}
    </TextField>
  );
}
