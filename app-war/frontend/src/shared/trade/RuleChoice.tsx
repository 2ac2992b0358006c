import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useController, type FieldValues } from 'react-hook-form';
import { useCatalogue } from '@/shared/api/catalogue';
import type { FieldProps } from '@/shared/form/fields';
import { useTexts } from '@/shared/i18n/language';
import { useRuleWords } from '@/shared/wood/rules';
import { termsTexts } from './texts';

/** The volume rules that are agreed: one for each sort of wood, and another choice as long as there is wood without one. */
export function RuleChoice<In extends FieldValues, Out>({ control, name, label, help }: FieldProps<In, Out>) {
  const t = useTexts(termsTexts);
  const words = useRuleWords();
  const { volumeRules } = useCatalogue();
  const { field, fieldState } = useController({ control, name });
  const value: string = field.value ?? '';
  const chosen = value.split(',').filter((rule) => rule !== '');
  const groups = new Map<string, typeof volumeRules>();
  for (const rule of volumeRules) groups.set(words.wood(rule), [...(groups.get(words.wood(rule)) ?? []), rule]);
  const woodOf = (rule: string) => [...groups].find(([, rules]) => rules.some((one) => one.name === rule))?.[0];
  const choose = (at: number, rule: string) => {
    const next = [...chosen.slice(0, at), rule, ...chosen.slice(at + 1)].filter((one) => one !== '');
    field.onChange(next.length === 0 ? null : next.join(','));
  };
  return (
    <Stack spacing={2}>
      {[...chosen, ...(chosen.length < groups.size ? [''] : [])].map((rule, at) => {
        const taken = chosen.filter((_, other) => other !== at).map(woodOf);
        const wood = woodOf(rule);
        return (
          <TextField
            // One that is taken away makes room for the next: they are known by where they stand.
            key={at}
            name={at === 0 ? field.name : `${field.name}.${at}`}
            inputRef={at === 0 ? field.ref : undefined}
            onBlur={field.onBlur}
            select
            value={rule}
            onChange={(event) => choose(at, event.target.value)}
            label={wood ? t.ruleOf(label, wood) : at === 0 ? label : t.anotherRule}
            error={at === 0 && fieldState.error !== undefined}
            helperText={at === 0 ? fieldState.error?.message ?? help : undefined}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          >
            <option value="">{t.usualRule}</option>
            {[...groups].filter(([group]) => !taken.includes(group)).map(([group, rules]) => (
              <optgroup key={group} label={group}>
                {rules.map((one) => <option key={one.name} value={one.name}>{words.rounding(one)}</option>)}
              </optgroup>
            ))}
          </TextField>
        );
      })}
    </Stack>
  );
}
