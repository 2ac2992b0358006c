import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { useCatalogue } from '@/shared/api/catalogue';
import type { Kind } from '@/shared/api/model';
import { TextInput, type FieldProps } from '@/shared/form/fields';
import { useTexts } from '@/shared/i18n/language';
import { woodTexts } from './texts';

const OWN = '-own-';

interface Props {
  kind: Kind | undefined;
  choose: string;
}

/** A grade of the catalogue, or another in words: yards have names of their own. */
export function GradeInput<In extends FieldValues, Out>(props: FieldProps<In, Out> & Props) {
  const { control, name, label, required, kind, choose } = props;
  const t = useTexts(woodTexts);
  const grades = useCatalogue().grades(kind);
  const { field, fieldState } = useController({ control, name });
  const [own, setOwn] = useState(false);
  const value = (field.value as string | undefined) ?? '';
  const listed = grades.some((grade) => grade.value === value);
  const free = own || (value !== '' && !listed && grades.length > 0);
  return (
    <>
      <TextField
        // While the grade is written in words, that field has the name and shows what is wrong.
        {...(free ? {} : { name: field.name, inputRef: field.ref, error: fieldState.error !== undefined, helperText: fieldState.error?.message })}
        select
        value={free ? OWN : value}
        onChange={(event) => {
          const next = event.target.value;
          setOwn(next === OWN);
          field.onChange(next === OWN ? '' : next);
        }}
        onBlur={field.onBlur}
        label={label}
        required={required}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{choose}</option>
        {grades.map((grade) => <option key={grade.value} value={grade.value}>{grade.label}</option>)}
        <option value={OWN}>{t.ownGrade}</option>
      </TextField>
      {free && <TextInput control={control} name={name} label={t.ownGradeLabel} required />}
    </>
  );
}
